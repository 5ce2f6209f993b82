import type { Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const digits = (length: number) => `${length}자리`;
const orWait = (wait: string | undefined) =>
  wait ? `${wait} 후에 다시 시도하세요.` : '몇 분 기다린 후 다시 시도하세요.';

/** “을” after a consonant, “를” after a vowel, as digits are read too; both where a name is not Korean. */
const asObject = (name: string) => {
  const last = name.slice(-1);
  if (/[가-힣]/.test(last)) return `${name}${(last.charCodeAt(0) - 0xac00) % 28 === 0 ? '를' : '을'}`;
  if (/\d/.test(last)) return `${name}${/[2459]/.test(last) ? '를' : '을'}`;
  return `${name}을(를)`;
};

const spokenEmail = ({ mailbox, domain }: MaskedEmail) => `첫 글자 ${mailbox}, 도메인 ${domain}인 주소`;
/** Our own words for a place end in a vowel; what somebody typed may end in anything. */
const to = (place: string) => `${place}에`.replace(/(주소|번호|연락처)에$/, '$1로');

const identifiers = {
  email: '이메일 주소와',
  username: '사용자 이름과',
  emailOrUsername: '이메일 주소 또는 사용자 이름과',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `${identifiers[identifierKind ?? 'emailOrUsername']} 비밀번호를 확인하세요.`;

const ourSide = '서비스에 문제가 발생했습니다. 다시 시도하세요.';
const checkEntry = '입력한 내용을 확인하고 다시 시도하세요.';
const wrongOrExpired = '코드가 맞지 않거나 만료되었습니다.';
const usedBefore = '코드가 맞지 않거나 이미 사용되었습니다.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  place ? `${to(place)} 코드를 보내지 못했습니다.` : '코드를 보내지 못했습니다.';

const addressKinds = { email: '이메일 주소', phone: '전화번호' } as const;
/** An example that must not wrap. Korea has no range for fiction. */
const example = '+82\u00A010\u00A01234\u00A05678';
const wrongAddress = (kind: 'email' | 'phone') =>
  `이 ${addressKinds[kind]}를 사용할 수 없습니다. 확인하거나 다른 ${addressKinds[kind]}를 입력하세요.`;
const notSent = (kind: 'email' | 'phone') =>
  `이 ${addressKinds[kind]}로 메시지를 보내지 못했습니다. 확인하고 다시 시도하세요.`;
const deadLink = '링크가 만료되었거나 이미 사용되었습니다. 새 링크를 보내세요.';
const notAccepted = '확인하지 못했습니다. 다시 시도하거나 다른 방법을 사용하세요.';
const messageNotSent = '메시지를 보내지 못했습니다. 다시 시도하세요.';
const link = {
  sentHeading: '이메일을 확인하세요',
  notSent: (place: string) => `${to(place)} 링크가 담긴 메시지를 보냅니다.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `${to(place)} ${times > 1 ? '새 링크' : '링크'}를 보냈습니다.`,
  send: '링크 보내기',
  sendAgain: '다시 보내기',
  sending: '보내는 중…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1 ? '새 링크를 보냈습니다. 가장 최근 메시지를 사용하세요.' : `${to(place)} 링크를 보냈습니다.`,
  againIn: (wait: string) => `${wait} 후에 메시지를 다시 받을 수 있습니다.`,
  againShort: (wait: string) => `${wait} 후`,
  againNow: '이제 메시지를 다시 받을 수 있습니다.',
  opened: '링크를 열었습니다',
  notArrivedTitle: '메시지를 받지 못하셨나요?',
  notArrived: ['몇 분 기다려 주세요.', '스팸 메일함을 확인하세요.', '메시지를 다시 보내세요.'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const inService = (service: string | undefined) => (service ? `${service}에 ` : '');
const ofService = (service: string | undefined) => (service ? `${service} ` : '');
const quoted = (which: string) => `“${which}”`;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `${[date, time].filter(Boolean).join(' ') || '얼마 전'}의 정보입니다.`;
const passwordOnly = '계정이 비밀번호로만 보호됩니다.';
const wrongPassword = '비밀번호가 맞지 않습니다. 다시 시도하세요.';

/** Korean, polite (-습니다, -세요), without a word for “you”. */
export const ko: Catalog = {
  locale: 'ko',
  direction: 'ltr',
  common: {
    continue: '계속',
    cancel: '취소',
    tryAgain: '다시 시도',
    otherFactor: '다른 방법 사용',
    back: '뒤로',
    exit: '취소하고 로그아웃',
    help: '도움말',
    checking: '확인 중…',
    loading: '불러오는 중…',
    stillWorking: '평소보다 오래 걸리고 있습니다. 잠시만 기다려 주세요.',
    stopWaiting: '그만 기다리기',
    offline: '오프라인 상태입니다. 입력한 내용은 그대로 있습니다.',
    offlineAnnounced: '오프라인 상태입니다.',
    onlineAnnounced: '다시 온라인 상태입니다.',
    step: ({ step, of }) => `${of}단계 중 ${step}단계`,
    errorTitle: (title) => `오류: ${title}`,
    about: (wait) => `약 ${wait}`,
    attemptsLeft: (left) => (left === 1 ? '이번이 마지막 시도입니다.' : `${left}번 더 시도할 수 있습니다.`),
    signingInAs: (account) => `${account} 계정으로 로그인하고 있습니다.`,
    signedInAs: (account) => `${account} 계정으로 로그인되어 있습니다.`,
    notYou: '본인이 아니신가요?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `끝자리가 ${spaced(ending)}인 번호`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `첫 글자가 ${initial}인 사용자 이름`,
    }),
    emailInText: (masked) => ({ shown: `${maskedEmail(masked)} 주소`, spoken: spokenEmail(masked) }),
    phoneInText: ({ ending }) => ({
      shown: `끝자리가 ${ending}인 번호`,
      spoken: `끝자리가 ${spaced(ending)}인 번호`,
    }),
    unknownEmail: '등록된 이메일 주소',
    unknownPhone: '등록된 전화번호',
    unknown: '등록된 연락처',
  },
  signIn: {
    heading: ({ service }) => `${inService(service)}로그인`,
    identifier: {
      email: '이메일 주소',
      username: '사용자 이름',
      emailOrUsername: '이메일 주소 또는 사용자 이름',
    },
    identifierMissing: {
      email: '이메일 주소를 입력하세요.',
      username: '사용자 이름을 입력하세요.',
      emailOrUsername: '이메일 주소 또는 사용자 이름을 입력하세요.',
    },
    password: '비밀번호',
    passwordMissing: '비밀번호를 입력하세요.',
    showPassword: '비밀번호 표시',
    forgotPassword: '비밀번호를 잊으셨나요?',
    submit: '로그인',
    sessionEnded: '로그인이 만료되었습니다. 계속하려면 다시 로그인하세요.',
    tooManyAttempts: '맞지 않는 코드가 너무 여러 번 입력되었습니다. 계속하려면 다시 로그인하세요.',
    signedOut: '로그아웃되었습니다.',
    returnFailed: '로그인하지 못했습니다. 다시 시도하거나 다른 방법을 사용하세요.',
    emailVerified: '이메일 주소가 확인되었습니다. 계속하려면 로그인하세요.',
    or: '또는',
    byCode: { email: '이메일로 코드 받기', phone: '문자로 코드 받기' },
    byLink: '이메일로 링크 받기',
    byPassword: '비밀번호 사용',
    byProvider: ({ name }) => `${name} 계정으로 계속`,
    redirectingTo: ({ name }) => `${name} 페이지로 이동 중…`,
  },
  checkFactors: { heading: '잠시만 기다려 주세요' },
  otherAccount: {
    heading: '이미 로그인되어 있습니다',
    text: (account) => `이 브라우저는 ${account} 계정으로 로그인되어 있습니다.`,
    textUnknown: '이 브라우저에서 누군가 로그인했지만, 본인인지 확인할 수 없습니다.',
    continueAs: (account) => `${account} 계정으로 계속`,
    continueUnknown: '이 로그인으로 계속',
    signOut: '로그아웃하고 다른 계정으로 로그인',
  },
  chooseFactor: {
    heading: '본인 확인',
    intro: '추가 인증 방법을 선택하세요.',
    introWithSetUp: '추가 인증 방법을 선택하거나 다른 방법을 설정하세요.',
    setUpHeading: '추가 인증 설정',
    setUpIntro: ({ service }) =>
      `${service ?? '이 서비스'}에 로그인하려면 추가 인증이 필요합니다. 한 번만 설정하면 됩니다.`,
    setUp: (name) => `설정: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: '최근 사용',
    recommended: '추천',
    factorGone: '이 방법은 더 이상 사용할 수 없습니다. 다른 방법을 선택하세요.',
    factorUnusable: '이 방법은 지금 사용할 수 없습니다. 다른 방법을 선택하세요.',
    availableIn: (wait) => `${wait} 후 사용 가능`,
  },
  factorKinds: {
    passkey: {
      name: '패스키',
      hint: '얼굴, 지문 또는 화면 잠금',
      setUp: { name: '패스키 설정' },
    },
    authenticator: {
      name: '인증 앱',
      hint: '앱에 표시되는 코드',
      setUp: { name: '인증 앱 설정', hint: '휴대전화의 앱에 코드가 표시됩니다' },
    },
    phone: {
      name: '문자 메시지',
      hint: '휴대전화로 받는 코드',
      setUp: { name: '문자 메시지 설정' },
    },
    email: { name: '이메일', hint: '이메일로 받는 코드', setUp: { name: '이메일 코드 설정' } },
    recoveryCode: { name: '복구 코드', hint: '저장해 둔 코드 중 하나' },
    unknown: { name: '다른 방법' },
  },
  code: {
    label: '인증 코드',
    digits,
    verify: '확인',
    verified: '확인됨',
    filledIn: '코드가 입력되었습니다.',
    rememberDevice: ({ lasts }) => (lasts ? `이 브라우저를 ${lasts} 동안 기억하기` : '이 브라우저 기억하기'),
    sentWhenComplete: '마지막 숫자를 입력하면 전송됩니다.',
    onlyHere: ({ service }) =>
      `코드는 ${service ? `${service}의 ` : ''}이 화면에만 입력하세요. 전화, 메시지, 이메일로 절대 묻지 않습니다.`,
    onlyHereShort: ({ service }) =>
      `코드는 ${service ? `${service}의 ` : ''}이 화면에만 입력하세요. 절대 따로 묻지 않습니다.`,
    notYou: '로그인을 시도하지 않으셨나요? 취소하고 비밀번호를 변경하세요.',
    problems: {
      empty: () => '인증 코드를 입력하세요.',
      wrongLength: ({ length }) =>
        length ? `코드는 ${digits(length)}입니다.` : '코드가 다 입력되지 않았습니다.',
      notACode: ({ length }) => (length ? `${digits(length)} 코드만 입력하세요.` : '코드만 입력하세요.'),
      severalCodes: () => '코드가 여러 개 입력되었습니다. 가장 최근 코드만 입력하세요.',
      securityCode: () => '인증 코드를 입력하세요.',
    },
  },
  authenticator: {
    heading: '코드 입력',
    intro: ({ service }) => `인증 앱을 열고 ${service ?? '이 계정'}의 코드를 확인하세요.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}30초마다 바뀝니다.`,
    noPhone: '휴대전화가 없습니다',
    tipsTitle: '코드가 계속 맞지 않나요?',
    tips: ({ service }) => [
      `${service ?? '이 서비스'}의 코드가 맞는지 확인하세요.`,
      '다음 코드가 나올 때까지 기다렸다가 입력하세요.',
      '휴대전화의 시간을 자동으로 설정하세요.',
    ],
  },
  sentCode: {
    heading: { email: '이메일을 확인하세요', phone: '문자 메시지를 확인하세요', other: '인증 코드 입력' },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `${to(place)} 새 코드를 보냈습니다. ${newestOnly ? '이제 가장 최근 코드만 사용할 수 있습니다.' : '가장 최근 메시지의 코드를 사용하세요.'}`
        : `${to(place)} 코드를 보냈습니다. 도착하는 데 몇 분 걸릴 수 있습니다.`,
    lasts: (wait) => `코드는 ${wait} 동안 사용할 수 있습니다.`,
    notSentHeading: {
      email: '이메일로 코드 받기',
      phone: '문자로 코드 받기',
      other: '인증 코드 받기',
    },
    notSent: (place) => `${to(place)} 인증 코드를 보냅니다.`,
    send: '코드 보내기',
    sendAgain: '새 코드 보내기',
    sending: '보내는 중…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `${to(place)} 코드를 보냈습니다.`;
      return `새 코드를 보냈습니다. ${newestOnly ? '이제 가장 최근 코드만 사용할 수 있습니다.' : '가장 최근 메시지를 사용하세요.'}`;
    },
    againIn: (wait) => `${wait} 후에 새 코드를 받을 수 있습니다.`,
    againShort: (wait) => `${wait} 후`,
    againNow: '이제 새 코드를 받을 수 있습니다.',
    notArrivedTitle: '코드를 받지 못하셨나요?',
    notArrived: {
      email: [
        '몇 분 기다려 주세요.',
        '스팸 메일함을 확인하세요.',
        '새 코드를 보내거나 다른 방법을 사용하세요.',
      ],
      phone: [
        '몇 분 기다려 주세요.',
        '휴대전화의 신호를 확인하세요.',
        '새 코드를 보내거나 다른 방법을 사용하세요.',
      ],
      other: ['몇 분 기다려 주세요.', '새 코드를 보내거나 다른 방법을 사용하세요.'],
    },
    weaker: '문자 메시지는 인증 앱보다 덜 안전합니다.',
    checkAddress: '코드를 보낸 곳이 맞는지 위에서 확인하세요.',
    change: { email: '이메일 주소 변경', phone: '번호 변경', other: '주소 변경' },
  },
  recovery: {
    heading: '복구 코드 입력',
    intro: '2단계 인증을 설정할 때 저장한 코드 중 하나입니다.',
    label: '복구 코드',
    hint: '각 코드는 한 번만 사용할 수 있습니다.',
    noCodesTitle: '코드가 없습니다',
    noCodes: ({ service, otherFactor }) =>
      `파일, 종이, 비밀번호 관리자에 있을 수 있습니다. 찾을 수 없다면 ${
        otherFactor ? '다른 방법을 사용하거나 ' : ''
      }${ofService(service)}고객센터에 문의하세요.`,
    left: (left) => `복구 코드가 ${left}개 남았습니다.`,
    problems: {
      empty: () => '복구 코드를 입력하세요.',
      wrongLength: ({ length }) =>
        length ? `복구 코드는 ${digits(length)}입니다.` : '복구 코드가 다 입력되지 않았습니다.',
      notACode: () => '복구 코드만 입력하세요.',
      severalCodes: () => '코드를 하나만 입력하세요.',
      securityCode: () => '앱이나 메시지의 인증 코드로 보입니다. 복구 코드를 입력하세요.',
    },
  },
  limited: {
    heading: {
      locked: '코드 입력 횟수 초과',
      rate_limited: '시도 횟수 초과',
      too_many_sends: '메시지 요청 횟수 초과',
      sign_in: '로그인 시도 횟수 초과',
    },
    until: ({ wait, time }) => `${wait} 후(${time})에 다시 시도할 수 있습니다.`,
    waitUnknown: '몇 분 기다린 후 다시 시도하세요.',
    now: '이제 다시 시도할 수 있습니다.',
    otherFactors: '다른 방법은 계속 사용할 수 있습니다.',
    tooEarly: (wait) => `${wait} 후에 다시 시도할 수 있습니다.`,
  },
  denied: {
    heading: '로그인할 수 없습니다',
    reasons: {
      noFactor: '이 계정에는 사용할 수 있는 추가 인증 방법이 없습니다. 고객센터에 문의하세요.',
      account: '이 계정으로는 로그인할 수 없습니다. 고객센터에 문의하세요.',
      passwordReset: '로그인하려면 먼저 비밀번호를 변경해야 합니다.',
      misconfigured: '서비스의 로그인이 올바르게 설정되지 않았습니다. 고객센터에 문의하세요.',
      sameFactorAgain:
        '본인 확인이 끝났지만 같은 단계를 다시 요청받았습니다. 다시 시도하거나, 로그아웃하고 처음부터 시작하세요.',
      cookiesBlocked:
        '로그인에 필요한 쿠키를 브라우저가 차단하고 있습니다. 브라우저 설정에서 이 사이트의 쿠키를 허용한 후 다시 시도하세요.',
      restartLoop:
        '이 단계가 여러 번 처음부터 다시 시작되었습니다. 나중에 다시 시도하거나 고객센터에 문의하세요.',
      setUpNeeded: '먼저 2단계 인증을 설정해야 하지만 여기에서는 설정할 수 없습니다. 고객센터에 문의하세요.',
      emailVerificationNeeded:
        '먼저 이메일 주소를 확인해야 합니다. 보내 드린 메시지를 연 후 다시 시도하세요.',
    },
    changePassword: '비밀번호 변경',
    contactSupport: '고객센터에 문의',
  },
  unreachable: {
    heading: '로그인 상태를 확인하지 못했습니다',
    screenHeading: '이 단계를 불러오지 못했습니다',
  },
  signedOut: {
    sessionEnded: {
      heading: '로그인이 만료되었습니다',
      text: '계속하려면 다시 로그인하세요.',
      signIn: '다시 로그인',
    },
    tooManyAttempts: {
      heading: '코드 입력 횟수 초과',
      text: '로그인이 종료되었습니다. 계속하려면 다시 로그인하세요.',
      signIn: '다시 로그인',
    },
    notSignedIn: {
      heading: '로그인되어 있지 않습니다',
      text: '계속하려면 로그인하세요.',
      signIn: '로그인',
    },
  },
  signingOut: {
    heading: '로그아웃하는 중',
    working: '잠시만 기다려 주세요.',
    failedHeading: '아직 로그아웃되지 않았습니다',
  },
  done: {
    signedIn: '로그인되었습니다',
    alreadySignedIn: '이미 로그인되어 있습니다',
    emailVerified: '이메일 주소가 확인되었습니다.',
  },
  failures: {
    wrong_code: '코드가 맞지 않습니다. 확인하고 다시 시도하세요.',
    expired_code: '코드가 만료되었습니다.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `너무 여러 번 시도했습니다. ${orWait(wait)}`,
    locked: ({ wait }) => `맞지 않는 코드가 너무 여러 번 입력되었습니다. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `메시지를 너무 여러 번 요청했습니다. ${orWait(wait)}`,
    session_ended: '로그인이 만료되었습니다. 계속하려면 다시 로그인하세요.',
    verification_required: '본인 확인을 다시 해야 합니다.',
    step_up_required: '먼저 본인 확인을 하세요.',
    restart: '완료하지 못했습니다. 이 단계를 처음부터 다시 시작합니다.',
    factor_gone: '이 방법은 더 이상 사용할 수 없습니다.',
    conflict: '이미 설정되어 있습니다.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: '보안 확인을 완료하지 못했습니다. 다시 시도하세요.',
    dismissed: '중단되었습니다. 다시 시도하거나 다른 방법을 사용하세요.',
    refused: '이 계정에서는 할 수 없습니다. 다른 방법을 사용하거나 도움을 받으세요.',
    offline: '서비스에 연결하지 못했습니다. 연결을 확인하고 다시 시도하세요.',
    server: ourSide,
    malformed: ourSide,
    misconfigured: '서비스에서 올바르게 설정되지 않았습니다. 다른 방법을 사용하거나 도움을 받으세요.',
    unexpected: ourSide,
    timeout: '시간이 너무 오래 걸립니다. 다시 시도하세요.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `로그인을 너무 여러 번 시도했습니다. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `로그인을 너무 여러 번 시도했습니다. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: '코드가 맞지 않습니다. 가장 최근 코드를 입력하세요.',
      expired_code: '코드가 만료되었습니다. 가장 최근 코드를 입력하세요.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: '코드가 맞지 않습니다. 가장 최근 메시지를 사용하세요.',
      expired_code: '코드가 만료되었습니다. 새 코드를 보내세요.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: '이 복구 코드는 더 이상 사용할 수 없습니다. 다른 코드를 사용하세요.',
    },
    send: {
      rate_limited: ({ wait }) => `메시지를 너무 여러 번 요청했습니다. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `메시지를 너무 여러 번 요청했습니다. ${orWait(wait)} 이미 받은 코드는 입력할 수 있습니다.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: '비밀번호',
    hint: '로그인 방법을 변경하려면 다시 한번 입력하세요.',
    wrong: '비밀번호가 맞지 않습니다. 확인하고 다시 시도하세요.',
  },
  address: {
    label: addressKinds,
    phoneHint: `국가 번호를 포함하세요. 예: ${example}.`,
    send: '코드 보내기',
    sendMessage: '메시지 보내기',
    sendLink: '링크 보내기',
    problems: {
      empty: (kind) => `${addressKinds[kind]}를 입력하세요.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'name@example.com과 같은 이메일 주소를 입력하세요.'
          : `${example}과 같은 전화번호를 입력하세요.`,
      severalAddresses: (kind) => `${addressKinds[kind]}를 하나만 입력하세요.`,
      tooShort: (kind) => `${addressKinds[kind]}가 너무 짧습니다.`,
      tooLong: (kind) => `${addressKinds[kind]}가 너무 깁니다.`,
      noCountry: () => '국가 번호를 포함하세요. 예: 대한민국은 +82.',
      trunkZero: () => '국가 번호 뒤의 (0)은 빼고 입력하세요.',
      extension: () => '내선 번호를 빼고 입력하세요. 내선으로는 메시지를 받을 수 없습니다.',
    },
  },
  signInByCode: {
    intro: {
      email: '로그인할 코드를 이메일로 보냅니다.',
      phone: '로그인할 코드를 문자 메시지로 보냅니다.',
    },
    introLink: '로그인할 링크를 이메일로 보냅니다.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: '인증 앱 설정',
    intro: ({ service }) => `${inService(service)}로그인할 때 앱의 코드를 사용합니다.`,
    creating: '키를 만드는 중…',
    noAppTitle: '앱이 없습니다',
    noApp:
      '어떤 인증 앱이든 사용할 수 있습니다. 휴대전화의 앱 스토어에서 찾거나 비밀번호 관리자를 확인하세요. 이미 포함된 경우가 많습니다.',
    scan: '앱을 열고 이 QR 코드를 스캔하세요',
    cannotScan: '스캔할 수 없나요?',
    typeKey: '대신 이 키를 앱에 입력하거나 복사하세요.',
    qrCode: '인증 앱에서 사용할 QR 코드. “스캔할 수 없나요?”의 키로도 똑같이 설정할 수 있습니다.',
    add: '이 계정을 앱에 추가하세요',
    openInApp: '인증 앱에서 열기',
    orCopyKey: '또는 이 키를 앱에 복사하세요.',
    scanElsewhere: '앱이 다른 기기에 있습니다',
    copy: '키 복사',
    copied: '키를 복사했습니다.',
    notCopied: '복사하지 못했습니다. 키를 선택해 직접 복사하세요.',
    account: '계정',
    service: '서비스',
    kindOfKey: '키 유형',
    timeBased: ({ length, periodSeconds }) =>
      `시간 기반, ${digits(length)}${periodSeconds === 30 ? '' : `, ${periodSeconds}초마다`}`,
    enterCode: '앱에 표시된 코드를 입력하세요',
  },
  ceremony: {
    passkey: {
      heading: '패스키 사용',
      intro: '기기에서 얼굴, 지문 또는 화면 잠금을 확인합니다.',
      start: '패스키 사용',
    },
    other: {
      heading: '기기에서 본인 확인',
      intro: '기기에 안내가 표시됩니다.',
      start: '시작',
    },
    performing: '기기의 안내를 따르세요.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: '시간이 너무 오래 걸렸습니다. 다시 시도하세요.',
      input_refused: notAccepted,
      refused: '이 기기에서는 사용할 수 없습니다. 다른 방법을 사용하세요.',
    },
  },
  replaceFactor: {
    heading: '잃어버린 방법을 교체할까요?',
    signedIn: '복구 코드가 확인되었습니다.',
    intro: '잃어버린 방법을 지금 교체할 수 있습니다. 새 방법이 확인될 때까지 이전 방법도 사용할 수 있습니다.',
    makeNewCodes: '계정 설정에서 곧 새로 만드세요.',
    codesHeading: '복구 코드가 얼마 남지 않았습니다',
    newCodes: '새 복구 코드 받기',
    newCodesWarning: '새로 만들면 남은 코드는 사용할 수 없습니다.',
    newCodesUnknown:
      '새 코드가 만들어졌는지 알 수 없습니다. 만들어졌다면 이전 코드는 사용할 수 없으니 새 코드를 다시 받으세요.',
    newCodesInSettings: '여기에서는 할 수 없습니다. 계정 설정에서 새 코드를 만들 수 있습니다.',
    replace: {
      authenticator: {
        name: '인증 앱 다시 설정',
        hint: '휴대전화를 잃어버렸거나 앱을 삭제한 경우',
      },
      phone: { name: '다른 전화번호 사용', hint: '문자 메시지를 더 이상 받을 수 없는 경우' },
      email: { name: '다른 이메일 주소 사용', hint: '그 메일함을 더 이상 열 수 없는 경우' },
    },
    notReplaced: '완료하지 못했습니다. 나중에 계정 설정에서 다시 시도할 수 있습니다.',
    skip: '나중에',
  },
  setUpAddress: {
    heading: { email: '이메일로 코드 받기', phone: '문자로 코드 받기' },
    intro: ({ kind, service }) =>
      `${inService(service)}로그인할 때마다 이 ${kind === 'phone' ? '번호' : '주소'}로 코드를 보냅니다.`,
    introKnown: ({ place, service }) => `${inService(service)}로그인할 때마다 ${to(place)} 코드를 보냅니다.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: '링크로 로그인',
    instruction: '이 브라우저에서 링크를 여세요. 열린 화면에서 계속하거나 여기로 돌아올 수 있습니다.',
    notYet: '아직 로그인되지 않았습니다. 가장 최근 메시지의 링크를 이 브라우저에서 연 후 다시 시도하세요.',
  },
  verifyEmail: {
    ...link,
    heading: '이메일 주소 확인',
    instruction: '메시지의 링크를 연 후 여기로 돌아오세요.',
    notYet: '이메일 주소가 아직 확인되지 않았습니다. 가장 최근 메시지의 링크를 연 후 다시 시도하세요.',
    confirmIntro: '보내 드린 메시지의 링크가 열렸습니다. 본인의 주소인지 확인하세요.',
    confirm: '내 이메일 주소 확인',
    newLink: '새 링크 보내기',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: '직접 시작한 로그인인가요?',
    asking: ({ service }) =>
      `링크나 다른 사이트에서 ${inService(service)}로그인하도록 여기로 이동했습니다. 직접 요청한 경우에만 계속하세요. 다른 사람이 보낸 링크로는 그 사람의 계정에 로그인될 수 있습니다.`,
    signInMyself: '아니요, 직접 로그인',
    continue: '예, 계속',
    completingHeading: '로그인하는 중',
    completing: '잠시만 기다려 주세요.',
    failedHeading: '로그인하지 못했습니다',
    backToSignIn: '로그인으로 돌아가기',
  },
  settings: {
    endings: {
      add: '추가했습니다.',
      removeFactor: '삭제했습니다.',
      renameFactor: '이름을 변경했습니다.',
      turnOn: '변경 사항을 저장했습니다.',
      turnOff: '변경 사항을 저장했습니다.',
      createCodes: '복구 코드가 준비되었습니다.',
      regenerateCodes: '새 복구 코드가 준비되었습니다. 이전 코드는 더 이상 사용할 수 없습니다.',
      forgetDevice: '그 브라우저에서는 다시 추가 인증을 요청합니다.',
      signOutOthers: '다른 모든 곳에서 로그아웃했습니다.',
      unknown: '완료되었는지 알 수 없습니다. 여기에 표시된 내용을 확인하세요.',
      alreadyGone: '이미 삭제되어 있었습니다. 지금 변경된 내용은 없습니다.',
      codesExist: '이미 복구 코드가 있습니다. 찾을 수 없다면 새로 만드세요.',
      codesLeft: '복구 코드를 저장하지 않았습니다. 필요해지기 전에 새로 만드세요.',
      unavailable: '이 방법은 지금 사용할 수 없습니다. 다른 방법을 선택하세요.',
      changed: '그사이 로그인 상태가 바뀌어 아무것도 처리하지 않았습니다. 다시 시도하세요.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        wasStopped
          ? '그사이 로그인 상태가 바뀌어 아무것도 처리하지 않았습니다.'
          : '그사이 로그인 상태가 바뀌었습니다.',
        name ? `지금은 ${name} 계정으로 로그인되어 있습니다.` : '지금은 다른 계정으로 로그인되어 있습니다.',
      ].join(' '),
    createCodes: {
      heading: '복구 코드를 만들까요?',
      text: '다른 방법을 쓸 수 없을 때 이 코드로 로그인합니다. 각 코드는 한 번만 쓸 수 있습니다.',
      keep: '나중에',
      confirm: '코드 만들기',
    },
    revealCodes: {
      heading: '복구 코드를 표시할까요?',
      text: '다른 사람이 화면을 볼 수 없는지 확인하세요.',
      keep: '나중에',
      confirm: '코드 표시',
    },
    turnOnAgain: {
      heading: '2단계 인증을 켤까요?',
      text: '로그인할 때마다 추가 인증을 요청합니다.',
      keep: '나중에',
      confirm: '2단계 인증 켜기',
    },
    heading: '2단계 인증',
    updating: '업데이트 중…',
    offline: (read) => `오프라인 상태입니다. ${asOf(read)}`,
    offlineAction: '오프라인 상태입니다. 먼저 연결한 후 다시 시도하세요.',
    loadFailed: '설정을 불러오지 못했습니다',
    misconfigured: '서비스에서 올바르게 설정되지 않았습니다.',
    refreshFailed: (read) => `변경 사항이 있는지 확인하지 못했습니다. ${asOf(read)}`,
    busyAction: '잠시만 기다려 주세요. 다른 변경을 처리하고 있습니다.',
    broken: '표시하지 못했습니다',
    account: (name) => `계정: ${name}`,
    kinds: {
      passkey: { name: '패스키', yours: '패스키', yourOther: '다른 패스키' },
      authenticator: { name: '인증 앱', yours: '인증 앱', yourOther: '다른 인증 앱' },
      phone: { name: '문자 메시지', yours: '문자 메시지', yourOther: '다른 번호로 받는 문자 메시지' },
      email: { name: '이메일 코드', yours: '이메일', yourOther: '다른 주소로 받는 이메일' },
      recoveryCode: { name: '복구 코드', yours: '복구 코드' },
      unknown: { name: '다른 방법', yours: '다른 방법' },
    },
    protection: {
      on: '2단계 인증이 켜져 있습니다',
      onDetail: '로그인할 때 추가 인증을 요청합니다.',
      off: '2단계 인증이 꺼져 있습니다',
      offDetail: '계정이 비밀번호로만 보호되고 있습니다.',
      notReady: '계정이 아직 보호되지 않습니다',
      notReadyDetail:
        '2단계 인증이 켜져 있지만 사용할 수 있는 추가 인증 방법이 없습니다. 방법을 확인하거나 추가하세요.',
      turnOn: '켜기',
      turnOff: '끄기',
      turnWhat: '2단계 인증',
    },
    nothingSetUp: {
      heading: '계정에 추가 인증을 설정하세요',
      text: '다른 사람이 비밀번호를 알아도 로그인할 수 없게 됩니다. 2분 정도 걸립니다.',
      setUp: '2단계 인증 설정',
    },
    factors: {
      heading: '인증 방법',
      intro: '로그인할 때 이 중 하나를 요청합니다.',
      introOff: '2단계 인증을 켜면 로그인할 때 이 중 하나를 요청합니다.',
      add: '다른 방법 추가',
      on: '켜짐',
      ready: '준비됨',
      needsVerification: '확인 필요',
      notCounting: '확인하기 전에는 사용할 수 없습니다.',
      weaker: '앱보다 덜 안전함',
      added: (date) => `${date} 추가`,
      used: (when) => `${when} 사용`,
      kept: {
        required: '이 계정에 필요하므로 삭제할 수 없습니다.',
        signIn: '로그인에 사용하므로 삭제할 수 없습니다.',
        unsupported: '여기에서는 삭제할 수 없습니다.',
      },
      none: '아직 설정된 것이 없습니다.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named: ({ name, which }) => (which ? `${name} ${which}` : name),
      rename: '이름 변경',
      remove: '삭제',
      verify: '확인',
      change: '변경',
    },
    recoveryCodes: {
      heading: '복구 코드',
      intro: '다른 방법을 쓸 수 없을 때 이 코드로 로그인합니다. 각 코드는 한 번만 쓸 수 있습니다.',
      left: (left) => `복구 코드 ${left}개 남음`,
      some: '복구 코드가 있습니다',
      someDetail: '휴대전화가 아닌 다른 곳에 보관하세요.',
      none: '복구 코드가 없습니다',
      noneDetail: '휴대전화를 잃어버려도 로그인할 수 있도록 만들어 두세요.',
      few: '다 쓰기 전에 새로 만드세요.',
      create: '복구 코드 만들기',
      regenerate: '새 코드 만들기',
      reveal: '코드 표시',
    },
    sessions: {
      heading: '로그인된 곳',
      others: (number) => `다른 기기나 브라우저 ${number}곳에 로그인되어 있습니다`,
      othersUnknown: '다른 기기에도 로그인되어 있을 수 있습니다',
      onlyHere: '여기에만 로그인되어 있습니다',
      detail: '모르는 곳이 있으면 로그아웃하세요.',
      signOutOthers: '다른 곳에서 모두 로그아웃',
    },
    devices: {
      heading: '기억한 브라우저',
      intro: '이 브라우저에서는 로그인할 때 추가 인증을 요청하지 않습니다.',
      unnamed: '브라우저',
      thisOne: '이 브라우저',
      lasts: (duration) => `${duration} 남음`,
      forget: '기억 해제',
      named: ({ name, isThisOne }) => (isThisOne ? '이 브라우저' : name),
    },
    confirmation: {
      proved: '본인 확인이 끝났습니다. 아직 변경된 내용은 없습니다.',
      askedAnew: '그사이 설정이 바뀌었습니다. 아무것도 처리하지 않았습니다. 이제 어떻게 되는지 확인하세요.',
      passwordMissing: '비밀번호를 입력하세요.',
      passwordHint: '본인인지 확인하기 위해 필요합니다.',
      working: '처리 중…',
      waitUntil: (wait) => `${wait} 후에 다시 시도할 수 있습니다.`,
      waitOver: '이제 다시 시도할 수 있습니다.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: '이 계정에서는 할 수 없습니다. 변경된 내용은 없습니다.',
        factor_gone: '이미 삭제되었습니다.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => `${which ? `${quoted(which)} ` : ''}${asObject(name)} 삭제할까요?`,
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : '앱'}에 더 이상 ${ofService(service)}코드가 표시되지 않습니다.`,
        email: ({ place }) => `더 이상 ${to(place)} 코드를 보내지 않습니다.`,
        phone: ({ place }) => `더 이상 ${to(place)} 코드를 보내지 않습니다.`,
        passkey: ({ service }) => `더 이상 ${service ? `${service}에서 ` : ''}사용할 수 없습니다.`,
        other: ({ service }) => `더 이상 ${service ? `${service}에서 ` : ''}사용할 수 없습니다.`,
      },
      remaining: (ways) => `계속 사용할 수 있는 방법: ${ways}.`,
      keep: '유지',
      confirm: ({ name }) => `${name} 삭제`,
      setUpAgain:
        '마지막 방법입니다. 다음에 로그인할 때는 비밀번호만 요청하고, 이어서 새 방법을 설정하도록 요청합니다.',
      last: {
        heading: '마지막 방법을 삭제하고 2단계 인증을 끌까요?',
        text: passwordOnly,
        keep: '유지',
        confirm: '2단계 인증 끄기',
      },
    },
    turnOff: {
      heading: '2단계 인증을 끌까요?',
      text: passwordOnly,
      passwordOnly: '비밀번호를 아는 사람은 누구나 로그인할 수 있습니다.',
      codesStop: '복구 코드를 더 이상 요청하지 않습니다.',
      factorsStay: '설정한 내용은 남아 있으므로 다시 켤 수 있습니다.',
      keep: '켜 두기',
      confirm: '2단계 인증 끄기',
    },
    regenerateCodes: {
      heading: '새 복구 코드를 만들까요?',
      text: ({ left }) =>
        left
          ? `새 코드를 만들면 남은 코드 ${left}개는 바로 사용할 수 없게 됩니다.`
          : '새 코드를 만들면 지금 코드는 바로 사용할 수 없게 됩니다.',
      keep: '이전 코드 유지',
      confirm: '새 코드 만들기',
    },
    forgetDevice: {
      heading: '이 브라우저의 기억을 해제할까요?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? '이 브라우저' : name ? quoted(name) : '그 브라우저';
        return `다음에 ${where}에서 로그인할 때 추가 인증을 요청합니다.`;
      },
      keep: '유지',
      confirm: '기억 해제',
    },
    signOutOthers: {
      heading: '다른 곳에서 모두 로그아웃할까요?',
      text: ({ count: number }) =>
        number
          ? `다른 기기나 브라우저 ${number}곳에서 다시 로그인해야 합니다.`
          : '다른 모든 기기와 브라우저에서 다시 로그인해야 합니다.',
      stay: '여기에서는 로그인이 유지됩니다.',
      keep: '로그인 유지',
      confirm: '다른 곳에서 모두 로그아웃',
    },
    renameFactor: {
      heading: ({ name }) => `${name} 이름 변경`,
      label: '이름',
      hint: '사용하는 기기처럼 구분하기 쉬운 이름을 입력하세요.',
      missing: '이름을 입력하세요.',
      tooLong: (most) => `${most}자 이내로 입력하세요.`,
      confirm: '이름 저장',
      failures: {
        input_refused:
          '이 이름은 사용할 수 없습니다. 다른 방법에 이미 쓰이고 있을 수 있습니다. 다른 이름을 선택하세요.',
        conflict: '다른 방법에 이미 쓰이고 있는 이름입니다. 다른 이름을 선택하세요.',
        refused: '이 이름은 사용할 수 없습니다. 다른 이름을 선택하세요.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `새 ${name} 이름`,
      intro: '같은 종류의 방법이 이미 있습니다. 이름을 정하면 구분하기 쉽습니다.',
      hint: '예: 업무용 휴대전화',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: '복구 코드가 만들어졌는지 알 수 없습니다',
      checking: '완료되었는지 알 수 없습니다. 확인 중…',
      text: '응답을 받지 못해 코드를 표시할 수 없습니다.',
      warning: '새로 만들 수 있습니다. 새로 만들면 이전 코드는 모두 사용할 수 없습니다.',
      create: '새로 만들기',
      skip: '나중에',
    },
    makeCodes: {
      heading: '복구 코드',
      text: '휴대전화를 잃어버렸을 때 이 코드로 로그인합니다. 각 코드는 한 번만 사용할 수 있고 지금만 볼 수 있으니, 보관할 곳을 준비하세요.',
      keep: '나중에',
      confirm: '내 코드 표시',
    },
    codesFromBefore: {
      heading: '복구 코드를 아직 가지고 있나요?',
      text: '전에 만든 코드가 있습니다. 휴대전화를 잃어버렸을 때 필요합니다.',
      warning: '찾을 수 없다면 새로 만드세요. 새로 만들면 이전 코드는 사용할 수 없습니다.',
      keep: '가지고 있습니다',
      replace: '새로 만들기',
      left: {
        heading: '복구 코드가 저장되지 않았습니다',
        text: '저장했다고 확인하지 않은 코드가 있습니다. 휴대전화를 잃어버렸을 때 필요합니다.',
        warning: '여기에서 다시 표시하지 않습니다. 새로 만들면 이 코드는 사용할 수 없습니다.',
        keep: '저장했습니다',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: '계속하려면 다시 로그인하세요',
        text: '로그인이 만료되었습니다. 설정한 내용은 남아 있으며, 로그인하면 이어서 계속합니다.',
      },
      changed: {
        heading: '로그인 상태가 바뀌었습니다',
        text: '지금은 다른 계정으로 로그인되어 있을 수 있습니다. 그 이후로 아무것도 처리하지 않았습니다. 계속하기 전에 다음 화면에서 계정을 확인하세요.',
      },
    },
    changeAddress: {
      stopsAtOnce: '계속하면 지금 사용하는 것은 바로 사용할 수 없게 됩니다.',
      isOnlyOne:
        '계속하면 지금 사용하는 것은 바로 사용할 수 없게 됩니다. 새것을 확인할 때까지 계정은 비밀번호로만 보호됩니다.',
    },
    addFactor: {
      heading: '추가 인증 방법 선택',
      intro: '나중에 더 추가할 수 있습니다.',
      nothing: '지금은 추가할 수 있는 것이 없습니다.',
      cancel: '취소',
    },
    turnOn: {
      heading: '2단계 인증 켜기',
      intro: '이제부터 로그인할 때 추가 인증을 요청합니다.',
      ready: (factor) => `${capital(factor.name)}: 확인됨`,
      codesSaved: (number) => `복구 코드 ${number}개 저장됨`,
      confirm: '켜기',
      skip: '나중에',
    },
    summary: {
      heading: '2단계 인증이 켜져 있습니다',
      text: (ways) => `다음에는 비밀번호와 함께 이 방법으로 로그인하세요: ${ways}.`,
      keepCodes: '복구 코드는 휴대전화 없이도 찾을 수 있는 곳에 보관하세요.',
      done: '완료',
      addAnother: '다른 방법 추가',
    },
    sessionEnds: {
      heading: '로그인 상태를 유지할까요?',
      headingWithoutStay: '곧 로그아웃됩니다',
      text: '곧 로그아웃됩니다.',
      left: (wait) => `${wait} 후에 로그아웃됩니다.`,
      over: '로그인이 만료되었습니다.',
      stay: '로그인 유지',
      signOut: '지금 로그아웃',
      understood: '닫기',
    },
    saveCodes: {
      heading: '복구 코드 저장',
      intro:
        '휴대전화를 잃어버렸을 때 각 코드를 한 번씩 사용할 수 있습니다. 다시 볼 수 없습니다. 휴대전화가 아닌 다른 곳에 보관하세요.',
      introShownAgain:
        '휴대전화를 잃어버렸을 때 각 코드를 한 번씩 사용할 수 있습니다. 휴대전화가 아닌 다른 곳에 보관하세요.',
      headingAgain: '복구 코드',
      done: '완료',
      listName: '복구 코드',
      copy: '복사',
      copied: '코드를 복사했습니다. 안전한 곳에 붙여 넣으세요.',
      notCopied: '복사하지 못했습니다. 코드가 선택되어 있으니 직접 복사하세요.',
      download: '다운로드',
      downloaded: '다운로드 폴더에서 파일을 확인하세요.',
      notDownloaded: '다운로드하지 못했습니다. 대신 코드를 복사하거나 인쇄하세요.',
      fileName: 'codes',
      print: '인쇄',
      notPrinted: '인쇄하지 못했습니다. 대신 코드를 복사하거나 다운로드하세요.',
      saved: '코드를 저장했습니다',
      savedMissing: '먼저 코드를 저장한 후 체크하세요.',
      typeOne: '이 코드 중 하나를 입력하세요',
      typeOneHint: '저장한 곳에서 보고 입력해 코드가 있는지 확인하세요.',
      typeOneMissing: '코드 중 하나를 입력하세요.',
      typeOneWrong: '이 코드 중 하나가 아닙니다. 저장한 곳을 확인하세요.',
      paper: {
        title: ({ service }) => `${ofService(service)}복구 코드`,
        account: (account) => `계정: ${account}`,
        date: (date) => `만든 날짜: ${date}`,
        once: '각 코드는 한 번만 사용할 수 있습니다.',
      },
      leaving: {
        heading: '코드를 저장하지 않고 나갈까요?',
        text: '이 코드는 다시 볼 수 없습니다. 코드가 없으면 휴대전화를 잃어버렸을 때 로그인하지 못할 수 있습니다.',
        textShownAgain:
          '나중에 다시 볼 수 있습니다. 저장하기 전에 휴대전화를 잃어버리면 로그인하지 못할 수 있습니다.',
        signsOut: '로그아웃됩니다.',
        keep: '돌아가서 저장',
        confirm: '그래도 나가기',
      },
    },
    guided: {
      step: ({ step, of, name }) => `${of}단계 중 ${step}단계 · ${name}`,
      names: { add: '추가', verify: '확인', saveCodes: '코드 저장', turnOn: '켜기' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `본인 확인: ${purpose}` : '본인 확인'),
    confirm: (purpose) => (purpose ? `확인: ${purpose}` : '확인'),
    unavailableHeading: '여기에서는 본인 확인을 할 수 없습니다',
    unavailable: '설정된 방법이 없습니다. 로그아웃했다가 다시 로그인하거나 도움을 받으세요.',
    unavailableHere: '여기에서는 확인할 수 없습니다. 로그아웃했다가 다시 로그인하거나 도움을 받으세요.',
    sessionChangedHeading: '로그인 상태가 바뀌었습니다',
    sessionChanged:
      '로그아웃되었거나 다른 계정으로 로그인되어 있습니다. 아무것도 처리하지 않았습니다. 로그인한 후 다시 시도하세요.',
    close: '닫기',
    provedHeading: '본인 확인이 끝났습니다',
    proved: (purpose) => (purpose ? `다음 작업을 할까요: ${purpose}?` : '계속할까요?'),
    goOn: (purpose) => (purpose ? capital(purpose) : '계속'),
  },
};
