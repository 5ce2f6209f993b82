import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'mfa-flow',
    colorPrimary: '#3551d1',
    colorSecondary: '#3551d1',
  }),
});
