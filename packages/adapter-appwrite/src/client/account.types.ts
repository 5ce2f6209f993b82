/** Any method: the call table has its parameters, once for both call styles. */
type Method = (...args: never[]) => unknown;

interface AlwaysThere {
  get: Method;
  deleteSession: Method;
}

/** SDK 19 and newer. */
interface ObjectNames {
  listMFAFactors: Method;
  createMFAChallenge: Method;
  updateMFAChallenge: Method;
}

/** SDK 14 to 18, and the Nuvix client. */
interface PositionalNames {
  listMfaFactors: Method;
  createMfaChallenge: Method;
  updateMfaChallenge: Method;
}

/** The names under which the feature was announced with Appwrite 1.5. */
interface AnnouncedNames {
  listFactors: Method;
  createChallenge: Method;
  updateChallenge: Method;
}

/**
 * The part of the vendor's `Account` that the adapter needs. Structural, so that no vendor code ends up in a bundle:
 * `new Account(client)` of the Appwrite web SDK 14 to 27 fits, and so does `nx.account` of a Nuvix client.
 */
export type AppwriteAccount = AlwaysThere & (ObjectNames | PositionalNames | AnnouncedNames);
