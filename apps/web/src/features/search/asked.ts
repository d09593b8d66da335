import { storeOf } from '../../platform/store.js';

/** What was asked for last. In memory alone: a name stands in no address and in no storage of the browser. */
export const asked = storeOf('');
