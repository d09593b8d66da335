import { hkdfSync } from 'node:crypto';

const derive = (masterKey: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `tsunagi/${purpose}`, 32));

/** Keys of the edge, each derived from the master key for one purpose. */
export class Secrets {
  readonly commandMacKey: Buffer;
  readonly invitationKey: Buffer;

  /** @param masterKey 32 bytes */
  constructor(masterKey: Uint8Array) {
    this.commandMacKey = derive(masterKey, 'command-mac');
    this.invitationKey = derive(masterKey, 'invitation');
  }
}
