import { registerConformance } from '@mfa-flow/conformance';
import { describe, test } from 'vitest';
import { withStandIn } from './testing/stand-in.fixture.ts';
import { createSuperTokensWorld } from './testing/supertokens-world.fixture.ts';

const server = withStandIn();

registerConformance(
  { describe, test },
  {
    name: 'supertokens-web-js 0.16.0 on supertokens-node 24.0.3',
    createWorld: async () => createSuperTokensWorld(server()),
  },
);
