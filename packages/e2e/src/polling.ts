/** For what is there in a moment: the runner by itself looks after a tenth, a third and nearly a whole second. */
export const polling = { intervals: [10, 20, 40, 80, 160] };
