interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** Problems of the edge itself; a broken rule of the business is a refusal with its own message. */
export const problemTexts = {
  BAD_REQUEST: {
    title: 'リクエストを読み取れません',
    detail: 'リクエストの形式が正しくありません。画面を開き直してやり直してください。',
  },
  MALFORMED_JSON: {
    title: 'リクエストを読み取れません',
    detail: '本文を JSON として読み取れませんでした。内容を確かめて送り直してください。',
  },
  INVALID_INPUT: {
    title: '入力に誤りがあります',
    detail: '入力内容を確かめてください。誤りのある項目を errors に示しました。',
  },
  INVALID_IDEMPOTENCY_KEY: {
    title: '入力に誤りがあります',
    detail: 'Idempotency-Key は1〜128文字の英数字・記号で指定してください。',
  },
  INVALID_IF_MATCH: {
    title: '入力に誤りがあります',
    detail: 'If-Match には、読み込んだときの ETag をそのまま指定してください。',
  },
  NOT_SIGNED_IN: {
    title: 'サインインが必要です',
    detail: 'サインインしていないか、時間がたって無効になりました。もう一度サインインしてください。',
  },
  WRONG_CREDENTIALS: {
    title: 'サインインできません',
    detail: 'ログイン名またはパスワードが違います。',
  },
  NO_RIGHT: {
    title: '権限がありません',
    detail: 'この操作を行う権限がありません。事業所・病院の管理者に確かめてください。',
  },
  CROSS_SITE: {
    title: '権限がありません',
    detail: '他のサイトからの操作は受け付けません。この画面を直接開いてやり直してください。',
  },
  NOT_FOUND: {
    title: '見つかりません',
    detail: '対象が見つからないか、閲覧の対象ではありません。',
  },
  METHOD_NOT_ALLOWED: {
    title: 'この操作はできません',
    detail: 'このアドレスでは、この操作を受け付けていません。',
  },
  REFUSED: {
    title: '受け付けられません',
    detail: '現在の状態では、この操作を受け付けられません。',
  },
  BUSY_STREAM: {
    title: '同時に更新されました',
    detail: '同じ記録が同時に更新されています。少し待ってもう一度お試しください。',
  },
  PERSONAL_DATA_ERASED: {
    title: '個人情報は消去されています',
    detail: 'この方の個人情報は消去されているため、書き加えることができません。',
  },
  STALE_REVISION: {
    title: '他の人が先に更新しました',
    detail: '読み込んだ後に内容が更新されています。最新の内容を読み込んでからやり直してください。',
  },
  BODY_TOO_LARGE: {
    title: '内容が大きすぎます',
    detail: '一度に送れるのは256キロバイトまでです。内容を短くするか、分けて送ってください。',
  },
  EVENT_TOO_LARGE: {
    title: '内容が大きすぎます',
    detail: '一件の記録として保存できるのは512キロバイトまでです。内容を短くしてください。',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    title: '形式が違います',
    detail: '本文は application/json で送ってください。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: '同じキーが別の内容に使われています',
    detail: 'この Idempotency-Key は別の内容で使われています。新しいキーで送り直してください。',
  },
  REVISION_REQUIRED: {
    title: '版の指定が必要です',
    detail: '上書きを防ぐため、読み込んだときの ETag を If-Match に付けて送ってください。',
  },
  TOO_MANY_ATTEMPTS: {
    title: '試行回数が多すぎます',
    detail: '少し時間をおいて、もう一度お試しください。',
  },
  INVITATION_INVALID: {
    title: '招待リンクが使えません',
    detail: '招待リンクが使用済みか、期限切れです。管理者に新しいリンクを依頼してください。',
  },
  LOGIN_TAKEN: {
    title: 'ログイン名が使われています',
    detail: 'このログイン名はすでに使われています。別の名前にしてください。',
  },
  CLOCK_GOES_BACK: {
    title: '時刻を戻せません',
    detail: '模擬時計は先へ進めることしかできません。',
  },
  STORE_UNAVAILABLE: {
    title: '保存できません',
    detail: '記録の保存先が使えないため、受け付けていません。少し待ってもう一度お試しください。',
  },
  UNEXPECTED: {
    title: '処理できませんでした',
    detail:
      '予期しない問題が起きました。時間をおいても直らないときは、追跡番号を添えて管理者に連絡してください。',
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problemTexts;
