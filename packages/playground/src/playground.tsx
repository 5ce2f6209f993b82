import type { MfaFlowActor, Returned } from '@mfa-flow/machine';
import { MfaProvider, sessionStateStorage } from '@mfa-flow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { DemoContext } from './demo-context.ts';
import type { Demo, LoggedEvent } from './demo-context.ts';
import { Drawer } from './drawer/drawer.tsx';
import { Mailbox } from './mailbox/mailbox.tsx';
import { RecoveryCodes } from './paper/recovery-codes.tsx';
import { Announcer } from './parts/announcer.tsx';
import { NewMail } from './parts/new-mail.tsx';
import { Phone } from './phone/phone.tsx';
import { Stage } from './run/stage.tsx';
import { writeSetup } from './scenario/address.ts';
import { personOn } from './scenario/people.ts';
import { serverPart } from './scenario/setup.ts';
import type { Setup } from './scenario/setup.ts';
import { newServer } from './server/backends.ts';
import type { DemoServer } from './server/demo-server.ts';
import type { PageClock } from './server/page-clock.ts';
import { showTheme } from './theme/show-theme.ts';
import { TopBar } from './top-bar.tsx';
import { useCatalog } from './use-catalog.ts';

interface PlaygroundProps {
  readonly clock: PageClock;
  readonly firstSetup: Setup;
  readonly firstServer: DemoServer;
  /** The return that the page was opened with. */
  readonly returned: Returned | undefined;
}

/** The demo: top bar, controls, the flow, and the person's devices. */
export function Playground({ clock, firstSetup, firstServer, returned }: PlaygroundProps): ReactElement {
  const [setup, setSetup] = useState(firstSetup);
  const [{ server, generation }, setServer] = useState({ server: firstServer, generation: 0 });
  const [actor, setActor] = useState<MfaFlowActor>();
  const [log, setLog] = useState<readonly LoggedEvent[]>([]);
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const situation = useRef<HTMLSelectElement>(null);
  const catalog = useCatalog(setup.language);

  const startOver = useCallback(
    (next: Setup) => {
      const begin = (fresh: DemoServer) => {
        sessionStateStorage().clear();
        setLog([]);
        setServer(({ generation: before }) => ({ server: fresh, generation: before + 1 }));
      };
      // After a reload the page shows what is wrong with the server.
      newServer(next, clock).then(begin, () => location.reload());
    },
    [clock],
  );

  const logEvent = useCallback(
    (event: LoggedEvent['event']) =>
      setLog((lines) => [...lines, { id: (lines.at(-1)?.id ?? 0) + 1, event }]),
    [],
  );

  const demo = useMemo<Demo>(
    () => ({
      setup,
      server,
      clock,
      actor,
      log,
      person: personOn(setup),
      logEvent,
      clearLog: () => setLog([]),
      startOver: () => startOver(setup),
      change(changes) {
        const isServers = serverPart({ ...setup, ...changes }) !== serverPart(setup);
        // The faults of the address belong to the situation that it described.
        const next = { ...setup, ...changes, ...(isServers && { faults: [] }) };
        const address = `/${writeSetup(next)}`;
        if (next.backend !== setup.backend) return location.assign(address);
        setSetup(next);
        history.replaceState(null, '', address);
        showTheme(next);
        server.setLatency(next.latency);
        if (isServers) startOver(next);
      },
    }),
    [setup, server, clock, actor, log, logEvent, startOver],
  );

  const open = useCallback(() => setOpen(true), []);
  const chooseSomeone = useCallback(() => situation.current?.focus(), []);
  const close = useCallback(() => setOpen(false), []);

  return (
    <DemoContext value={demo}>
      <Announcer>
        <TopBar
          toggleRef={toggle}
          situationRef={situation}
          isOpen={isOpen}
          onToggle={isOpen ? close : open}
        />
        <div className="layout" data-page={setup.page} data-drawer={isOpen ? 'open' : 'closed'}>
          <Drawer isOpen={isOpen} onClose={close} />
          <main className="stage" id="flow" tabIndex={-1}>
            <MfaProvider adapter={server.adapter} catalog={catalog}>
              <Stage
                key={generation}
                // It belongs to the server that the page started with.
                returned={generation > 0 ? undefined : returned}
                onActor={setActor}
                onSomeoneElse={chooseSomeone}
              />
            </MfaProvider>
          </main>
          <aside className="hands" aria-label="What the person has at hand">
            <Phone />
            <Mailbox />
            <RecoveryCodes />
            <a className="button back" href="#flow">
              Back to the form
            </a>
          </aside>
        </div>
        <NewMail />
      </Announcer>
    </DemoContext>
  );
}
