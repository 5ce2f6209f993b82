import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** Mermaid takes no dots in a name. */
const nameOf = (path: readonly string[]) => path.join('_');

function eventOf({ eventType }: AnyTransitionDefinition): string {
  const after = /^xstate\.after\.(\w+)\./.exec(eventType);
  if (after) return `after ${after[1]}`;
  if (eventType.startsWith('xstate.error')) return 'failed';
  return eventType.startsWith('xstate.done') ? 'answered' : eventType;
}

/** Looking at a deadline again changes nothing that a picture could show. */
const isShown = ({ eventType }: AnyTransitionDefinition) => eventType !== 'clock.checked';

/** "Slow" is the same two substates in every wait; a picture is clearer without them. */
const childrenOf = (node: AnyStateNode): AnyStateNode[] =>
  'pending' in node.states ? [] : Object.values(node.states);

const everyNode = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...childrenOf(node).flatMap((child) => everyNode(child)),
];

interface Arrow {
  readonly parent: string;
  readonly from: string;
  readonly to: string;
  readonly event: string;
}

/** An arrow that leaves a compound state starts at its border: Mermaid draws no other. */
function arrow(source: AnyStateNode, target: AnyStateNode, event: string): Arrow {
  // The machine itself has no border in the picture: out of any of its states.
  if (source.path.length === 0) return { parent: '', from: 'any', to: nameOf(target.path), event };
  const shared = source.path.findIndex((key, depth) => key !== target.path[depth]);
  const depth = shared === -1 ? source.path.length - 1 : shared;
  const parent = source.path.slice(0, depth);
  return {
    parent: nameOf(parent),
    from: nameOf(source.path.slice(0, depth + 1)),
    to: nameOf(target.path.slice(0, depth + 1)),
    event,
  };
}

function arrowsOf(node: AnyStateNode): Arrow[] {
  const transitions = [...node.transitions.values(), node.always ?? []].flat().filter(isShown);
  return transitions.flatMap((transition) =>
    (transition.target ?? []).map((target) => arrow(node, target, eventOf(transition))),
  );
}

/** Several events between the same two states are one arrow. */
function arrowLines(arrows: readonly Arrow[]): string[] {
  const labels = new Map<string, Set<string>>();
  for (const { from, to, event } of arrows) {
    const key = `${from} --> ${to}`;
    labels.set(key, (labels.get(key) ?? new Set()).add(event));
  }
  return [...labels].map(([key, events]) => {
    const label = [...events].filter(Boolean).join(' / ');
    return label ? `${key}: ${label}` : key;
  });
}

function draw(node: AnyStateNode, arrows: readonly Arrow[]): string[] {
  const children = childrenOf(node);
  const initial = children.find(({ key }) => key === node.config.initial);
  const lines = initial ? [`[*] --> ${nameOf(initial.path)}`] : [];
  for (const child of children) {
    const inner = draw(child, arrows);
    lines.push(`state "${child.key}" as ${nameOf(child.path)}${inner.length > 0 ? ' {' : ''}`);
    if (inner.length > 0) lines.push(...inner.map((line) => `  ${line}`), '}');
    if (child.type === 'final') lines.push(`${nameOf(child.path)} --> [*]`);
  }
  lines.push(
    ...arrowLines(arrows.filter(({ parent }) => children.length > 0 && parent === nameOf(node.path))),
  );
  return lines;
}

/** The machine as a Mermaid state diagram. */
export function toMermaid({ root }: AnyStateMachine): string {
  const lines = draw(root, everyNode(root).flatMap(arrowsOf));
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`)].join('\n');
}
