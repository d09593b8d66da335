import { type Desk, deskOf, type Session } from './platform/session.js';

export const appTexts = {
  skip: '本文へ進む',
  menu: 'メニュー',
  demonstration: 'デモンストレーション',
  demonstrationNote: '登場する人と出来事は、すべて架空です。',
  today: 'この画面の今日',
  signOut: 'サインアウト',
  notFound: 'ページが見つかりません',
  notFoundLead: 'アドレスを確かめるか、メニューから選び直してください。',
  brokenTitle: '画面を表示できませんでした',
  broken: 'ページを読み込み直してください。続くときは、管理者にお知らせください。',
  outdatedTitle: '新しい版に切り替わりました',
  outdated: 'この画面の部品を取り出せませんでした。ページを読み込み直すと続けられます。',
  reload: 'ページを読み込み直す',
  toFirstPage: '最初の画面へ',
  away: 'サーバーにつながりません。入力した内容はこの画面に残っています。つながりしだい、自動で続けます。',
  expiredTitle: 'もう一度サインインしてください',
  expired: 'しばらく操作がなかったため、サインインの有効期間が終わりました。この画面の入力は残っています。',
  unsavedTitle: '保存できていない入力があります',
  unsaved: 'サインアウトすると、まだ保存されていない入力は消えます。元の画面に戻ると、続きを入力できます。',
  signOutAnyway: '入力を消してサインアウトする',
  stayHere: '元の画面に戻る',
  help: '使い方・問い合わせ',
  accessibility: 'アクセシビリティ',
  footer: 'このシステムについて',
} as const;

export const menus: Readonly<Record<Desk, readonly (readonly [path: string, name: string])[]>> = {
  hospital: [
    ['/today', '今日の対応'],
    ['/stays', '入院中の方'],
    ['/stays/new', '入院を登録'],
    ['/watch', '準備の見守り'],
    ['/inbox', '受信箱'],
  ],
  careOffice: [
    ['/inbox', '受信箱'],
    ['/deadlines', '期限'],
    ['/stays', '担当の方の入院'],
    ['/sheets', '入院時情報提供書'],
    ['/watch', '準備の見守り'],
  ],
  region: [
    ['/region', '圏域の指標'],
    ['/watch', '準備の見守り'],
  ],
};

/** Whoever administers an organisation has its settings at hand. */
const settings = ['/organisation', '組織の設定'] as const;

export const menuOf = (session: Session): readonly (readonly [path: string, name: string])[] =>
  session.role === 'officeAdministrator' || session.role === 'regionalCoordinator'
    ? [...menus[deskOf(session)], settings]
    : menus[deskOf(session)];
