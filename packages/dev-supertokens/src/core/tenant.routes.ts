import { ok } from './protocol/core-routes.ts';
import type { CoreRoutes } from './protocol/core-routes.ts';

const settings = ['firstFactors', 'requiredSecondaryFactors'] as const;

/** The tenant `public`, the only one there is. */
export function tenantRoutes(): CoreRoutes {
  const tenant = new Map<string, unknown>();

  return {
    'GET /recipe/multitenancy/tenant/v2': () =>
      ok({
        tenantId: 'public',
        thirdParty: { providers: [] },
        coreConfig: {},
        ...Object.fromEntries(tenant),
      }),
    'PUT /recipe/multitenancy/tenant/v2': (input) => {
      for (const setting of settings) {
        if (!input.has(setting)) continue;
        const value = input.texts(setting);
        if (value === undefined) tenant.delete(setting);
        else tenant.set(setting, value);
      }
      return ok({ createdNew: false });
    },
  };
}
