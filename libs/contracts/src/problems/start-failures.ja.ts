/** Why the server does not start, and what to do; `{file}` is the file or option to look at. */
export const startFailures = {
  IN_USE:
    '{file} は別のプロセスが使用中です。そのプロセスを止めるか、別のデータフォルダーを指定してください。',
  LOCKED: '{file} は別のプログラムがロックしています。そのプログラムを閉じてから起動し直してください。',
  DAMAGED:
    '{file} が壊れているか、途中で切れています。そのまま保管し、最新のバックアップから戻してください。',
  NOT_OURS: '{file} はこのシステムのファイルではありません。別のデータフォルダーを指定してください。',
  NEWER_VERSION: '{file} は新しい版で書かれています。その版以降で起動してください。',
  NOT_DURABLE:
    '{file} のあるディスクは確実な書き込みを保証できません。データフォルダーをローカルディスクへ移してください。',
  UNREADABLE: '{file} を読み書きできません。存在と所有者・権限を確かめてください。',
  KEYS_MISSING: '{file} がありません。記録に対応する鍵ファイルをバックアップから戻してください。',
  WRONG_MASTER_KEY: '{file} は別のマスターキーで書かれています。正しいマスターキーで起動してください。',
  MASTER_KEY_MALFORMED:
    '{file}: マスターキーは32バイトの base64 です。安全に保管した控えから戻してください。',
  MASTER_KEY_EXPOSED: '{file}: マスターキーを他の利用者が読める状態です。chmod 600 で権限を改めてください。',
  MASTER_KEY_MISSING: '{file}: マスターキーがありません。安全に保管した控えから戻してください。',
  HOLDS_REAL_EVENTS:
    '{file} には実際の記録があり、デモには使えません。空のデータフォルダーを指定してください。',
  HOLDS_SIMULATED_EVENTS: '{file} はデモの記録です。実際の運用には空のデータフォルダーを指定してください。',
  ADDRESS_IN_USE: 'ポート {file} は使用中です。--port で別の番号を指定してください。',
  ADDRESS_REFUSED: '{file} では待ち受けできません。HOST と --port を確かめてください。',
  BAD_OPTION: '起動オプションが正しくありません: {file}',
  SIMULATED_CLOCK_NOT_LOCAL:
    '模擬時計はこの機械の中だけで使えます。HOST を 127.0.0.1 にしてください(いまは {file})。',
} as const satisfies Record<string, string>;

export type StartFailureCode = keyof typeof startFailures;
