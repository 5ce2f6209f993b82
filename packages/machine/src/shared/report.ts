const reports = new WeakSet<object>();

/** Marks what a step reports to the flow: it changes what the flow knows, so an event that only looks like it may not. */
export function asReport<Report extends object>(report: Report): Report {
  reports.add(report);
  return report;
}

export const isReport = (event: object): boolean => reports.has(event);
