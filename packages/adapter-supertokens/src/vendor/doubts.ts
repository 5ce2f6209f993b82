/** The number of answers when a call first seemed to be missing, by recipe and name. */
const doubted = /* @__PURE__ */ new WeakMap<object, Map<string, number>>();
let answered = 0;

const doubtsOf = (recipe: object) => {
  const doubts = doubted.get(recipe) ?? new Map<string, number>();
  doubted.set(recipe, doubts);
  return doubts;
};

/** A server that is being redeployed answers like this, too. Only if it persists while other calls work, it is misconfigured. */
export function isCertain(recipe: object, name: string): boolean {
  const doubts = doubtsOf(recipe);
  const since = doubts.get(name);
  if (since === undefined) doubts.set(name, answered);
  return since !== undefined && answered > since;
}

export function noteAnswer(recipe: object, name: string): void {
  answered += 1;
  doubtsOf(recipe).delete(name);
}
