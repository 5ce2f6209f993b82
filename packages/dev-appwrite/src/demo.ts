import type { DevAppwrite, PersonSeed, Project } from './index.ts';

const password = 'correct-horse-battery';

/** The people of the project that the command starts with. */
export const demoPeople: readonly PersonSeed[] = [
  { id: 'ada', name: 'Ada', email: 'ada@example.com', password },
  {
    id: 'grace',
    name: 'Grace',
    email: 'grace@example.com',
    phone: '+12065550101',
    password,
    emailVerified: true,
    phoneVerified: true,
    authenticator: { secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
    recoveryCodes: ['0a1b2c3d4e', '1a1b2c3d4e', '2a1b2c3d4e', '3a1b2c3d4e', '4a1b2c3d4e', '5a1b2c3d4e'],
    mfa: true,
  },
  { id: 'linus', name: 'Linus', email: 'linus@example.com', password, emailVerified: true, mfa: true },
  { id: 'blake', name: 'Blake', email: 'blake@example.com', password, blocked: true },
];

export const createDemoProject = (server: DevAppwrite): Project =>
  server.createProject({ id: 'demo', name: 'Demo', people: demoPeople });

const describePerson = ({ email, mfa, authenticator, recoveryCodes, blocked }: PersonSeed): string => {
  const facts = [
    mfa ? 'MFA on' : 'MFA off',
    ...(authenticator ? [`authenticator ${authenticator.secret}`] : []),
    ...(recoveryCodes ? [`recovery codes ${recoveryCodes[0]}, …`] : []),
    ...(blocked ? ['blocked'] : []),
  ];
  return `  ${email}: ${facts.join('; ')}`;
};

/** What is printed in the terminal. */
export const describeDemo = (server: DevAppwrite, project: Project): string =>
  [
    `A stand-in for Appwrite ${project.version}. For development and tests, not for production.`,
    '',
    `endpoint  ${server.endpoint}`,
    `project   ${project.id}`,
    `key       ${project.key}`,
    `outbox    ${server.url}/stand-in/projects/${project.id}/outbox`,
    '',
    `People, each with the password "${password}":`,
    ...demoPeople.map(describePerson),
    '',
    'Nothing is kept: everything is as at the start when this is started again. Stop it with Ctrl-C.',
  ].join('\n');
