import { describe, test } from 'vitest';
import { registerConformance } from '../src/index.ts';
import { createMemoryWorld } from './memory-world.fixture.ts';

registerConformance({ describe, test }, { name: 'adapter-memory', createWorld: createMemoryWorld });
