export type { Disturbance, Message, Person, PersonWanted, WayKind, World } from './world.ts';
