import type { Call } from './call.ts';
import { refuse } from './refusal.ts';
import type { Route } from './route.ts';

/** Counts the call against its budgets, and returns the one closest to its end. Server keys are not limited. */
export function spendBudget(route: Route, call: Call, name: string): void {
  if (route.limit === undefined || call.byKey) return;
  const { max, keys } = route.limit;
  const budgets = keys(call).map((key) => call.project.limiter.take(`${name} ${key}`, max));
  const closest = budgets.toSorted((a, b) => a.remaining - b.remaining)[0];
  if (closest === undefined) return;
  call.http.header('x-ratelimit-limit', `${closest.limit}`);
  call.http.header('x-ratelimit-remaining', `${closest.remaining}`);
  call.http.header('x-ratelimit-reset', `${closest.resetAt}`);
  if (budgets.some((budget) => budget.exceeded)) refuse('general_rate_limit_exceeded');
}
