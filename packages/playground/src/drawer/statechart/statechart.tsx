import type { MfaFlowState } from '@mfa-flow/machine';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { arrows, states, type Arrow } from './arrows.ts';
import { box, cell, centreOf, places } from './places.ts';

interface StatechartProps {
  readonly live: MfaFlowState | undefined;
}

/** The states of the flow, with the current one and its transitions marked. */
export function Statechart({ live }: StatechartProps): ReactElement {
  const tip = useId();
  const next = arrows.filter(({ from }) => from === live);
  const rest = arrows.filter(({ from }) => from !== live);
  const leadsTo = next.map(({ to }) => to).join(', ') || 'nowhere';
  const text = live ? `The flow is in ${live}, which leads to ${leadsTo}.` : 'No flow is running.';
  return (
    <svg
      className="statechart"
      viewBox={`0 0 ${3 * cell.width} ${6 * cell.height}`}
      role="img"
      aria-label={text}
      data-live={live}
    >
      <marker id={tip} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0 8 4 0 8z" />
      </marker>
      {rest.map((arrow) => (
        <path key={`${arrow.from} ${arrow.to}`} d={line(arrow)} />
      ))}
      {next.map((arrow) => (
        <path key={arrow.to} d={line(arrow)} data-next="" markerEnd={`url(#${tip})`} />
      ))}
      {states.map((state) => (
        <State
          key={state}
          name={state}
          isLive={state === live}
          isNext={next.some(({ to }) => to === state)}
        />
      ))}
    </svg>
  );
}

function State(props: {
  readonly name: MfaFlowState;
  readonly isLive: boolean;
  readonly isNext: boolean;
}): ReactElement {
  const { name, isLive, isNext } = props;
  const { x, y } = centreOf(places[name]);
  return (
    <g data-state={isLive ? 'live' : isNext ? 'next' : undefined}>
      <rect x={x - box.width / 2} y={y - box.height / 2} width={box.width} height={box.height} rx="7" />
      <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
        {name}
      </text>
    </g>
  );
}

/** From border to border. */
function line({ from, to }: Arrow): string {
  const [start, end] = [centreOf(places[from]), centreOf(places[to])];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const share = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy));
  return `M${start.x + dx * share} ${start.y + dy * share}L${end.x - dx * share} ${end.y - dy * share}`;
}
