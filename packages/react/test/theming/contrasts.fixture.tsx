import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactElement } from 'react';
import { contrastsAt } from '../support/story-checks/colour-pairs.fixture.ts';

interface ContrastsProps {
  /** The values of the brand: with others, it is measured again. */
  readonly brand: string;
}

type Measured = readonly ReturnType<typeof contrastsAt>[];

const schemes = ['light', 'dark'] as const;

const drawn = (one: string, other: string): CSSProperties => ({
  borderColor: `var(--mfa-color-${one})`,
  background: `var(--mfa-color-${other})`,
});

/** Every pair of colours of the kit, as the browser draws it for the brand around this, in both schemes. */
export function Contrasts({ brand }: ContrastsProps): ReactElement {
  const places = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Measured>([]);
  useLayoutEffect(() => {
    setMeasured([...(places.current?.children ?? [])].map(contrastsAt));
  }, [brand]);
  const [light = [], dark = []] = measured;
  return (
    <div className="contrasts">
      <div ref={places} hidden>
        {schemes.map((scheme) => (
          <div key={scheme} data-mfa-tokens="" data-mfa-theme={scheme} />
        ))}
      </div>
      <table>
        <caption>The contrast of every pair: text needs 4.5, an edge 3</caption>
        <thead>
          <tr>
            <th scope="col">what on what</th>
            <th scope="col">least</th>
            <th scope="col">light</th>
            <th scope="col">dark</th>
          </tr>
        </thead>
        <tbody>
          {light.map(({ one, other, least, is }, place) => (
            <tr key={`${one} ${other}`}>
              <th scope="row">
                {one} on {other}
              </th>
              <td>{least}</td>
              {[is, dark[place]?.is ?? 0].map((value, column) => (
                <td key={schemes[column]}>
                  <span
                    className="swatch"
                    data-mfa-tokens=""
                    data-mfa-theme={schemes[column]}
                    style={drawn(one, other)}
                  />
                  {value.toFixed(1)} {value < least && '(too low)'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
