const named = process.env['MFA_FLOW_CALL_TIMEOUT_MS'];

/** How long the kit waits for each call: a true server, far away or busy, may need longer than the kit's own limit. */
export const callTimeout = named === undefined ? {} : { callTimeoutMs: Number(named) };
