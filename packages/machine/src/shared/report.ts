const reports = new WeakSet<object>();

/** Marks reports from a step to the flow: they change the context, so a forged event with the same shape must not pass. */
export function asReport<Report extends object>(report: Report): Report {
  reports.add(report);
  return report;
}

export const isReport = (event: object): boolean => reports.has(event);
