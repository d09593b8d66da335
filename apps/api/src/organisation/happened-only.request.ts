import { HappenedRequest } from '../document/happened.request.js';

/** Says nothing but, at most, when. */
export class HappenedOnlyRequest extends HappenedRequest {}
