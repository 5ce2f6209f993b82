import type { ReactElement } from 'react';
import { CallsSection } from './calls-section.tsx';
import { ClockSection } from './clock-section.tsx';
import { EventsSection } from './events-section.tsx';
import { FaultsSection } from './faults-section.tsx';
import { LiveState } from './live-state.tsx';
import { PageSection } from './page-section.tsx';
import { PersonSection } from './person-section.tsx';
import { ServerSection } from './server-section.tsx';
import { useDialog } from './use-dialog.ts';

interface DrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The controls: who signs in, what goes wrong, and what happens inside. */
export function Drawer({ isOpen, onClose }: DrawerProps): ReactElement {
  const dialog = useDialog(isOpen, onClose);
  return (
    <dialog className="drawer" id="controls" aria-labelledby="controls-heading" ref={dialog}>
      <div className="drawer-head">
        <h2 id="controls-heading">Controls</h2>
        <button type="button" className="small-button" onClick={onClose}>
          Close
        </button>
      </div>
      <div className="drawer-body">
        <div className="drawer-controls">
          <PersonSection />
          <FaultsSection />
          <ServerSection />
          <ClockSection />
          <PageSection />
        </div>
        <div className="drawer-live">
          <LiveState />
          <EventsSection />
          <CallsSection />
        </div>
      </div>
    </dialog>
  );
}
