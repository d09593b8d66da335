import { HappenedRequest } from '../../document/happened.request.js';

export class MeetNeedRequest extends HappenedRequest {}
