import { SendRequest } from '../../document/send.request.js';

export class SendNoteRequest extends SendRequest {}
