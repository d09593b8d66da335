/** Words of the shared components. */
export const uiTexts = {
  product: 'つなぎ',
  required: '※必須',
  optional: '任意',
  loading: '読み込んでいます…',
  reload: 'もう一度読み込む',
  pending: 'いまの変更を反映中です。少しあとで読み込み直してください。',
  more: '続きを表示',
} as const;
