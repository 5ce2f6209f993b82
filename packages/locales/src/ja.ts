import type { Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

/** Between Latin letters or digits and Japanese there is a space, as between the numbers and units of waits. */
const apart = (text: string) =>
  text
    .replace(/([A-Za-z0-9•]\u2069?)(?=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}])/gu, '$1 ')
    .replace(/([\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー])(?=\u2068?[A-Za-z0-9•])/gu, '$1 ');

const digits = (length: number) => `${length} 桁`;
const orWait = (wait: string | undefined) =>
  wait ? apart(`${wait}後にもう一度お試しください。`) : '数分待ってから、もう一度お試しください。';

const spokenEmail = ({ mailbox, domain }: MaskedEmail) =>
  apart(`${mailbox}で始まり、ドメインが${domain}のアドレス`);

const identifiers = {
  email: 'メールアドレス',
  username: 'ユーザー名',
  emailOrUsername: 'メールアドレスまたはユーザー名',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `${identifiers[identifierKind ?? 'emailOrUsername']}とパスワードを確認してください。`;

const ourSide = 'サービス側で問題が発生しました。もう一度お試しください。';
const checkEntry = '入力内容を確認して、もう一度お試しください。';
const wrongOrExpired = 'コードが正しくないか、有効期限が切れています。';
const usedBefore = 'コードが正しくないか、すでに使用されています。';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  place ? apart(`${place}にコードを送信できませんでした。`) : 'コードを送信できませんでした。';

const addressKinds = { email: 'メールアドレス', phone: '電話番号' } as const;
/** An example that must not wrap. Japan has no range for fiction. */
const example = '+81\u00A090\u00A01234\u00A05678';
const kindOfAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? '番号' : 'アドレス');
const wrongAddress = (kind: 'email' | 'phone') =>
  `この${kindOfAddress(kind)}は使用できませんでした。確認するか、別の${kindOfAddress(kind)}を使用してください。`;
const notSent = (kind: 'email' | 'phone') =>
  `この${kindOfAddress(kind)}にメッセージを送信できませんでした。確認して、もう一度お試しください。`;
const deadLink =
  'このリンクは有効期限が切れているか、すでに使用されています。新しいリンクを送信してください。';
const notAccepted = '確認できませんでした。もう一度試すか、別の方法を使用してください。';
const messageNotSent = 'メッセージを送信できませんでした。もう一度お試しください。';
const link = {
  sentHeading: 'メールを確認',
  notSent: (place: string) => apart(`${place}にリンクを記載したメッセージを送信します。`),
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    apart(`${place}に${times > 1 ? '新しいリンク' : 'リンク'}を送信しました。`),
  send: 'リンクを送信',
  sendAgain: '再送信',
  sending: '送信しています…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1
      ? '新しいリンクを送信しました。最新のメッセージを使用してください。'
      : apart(`${place}にリンクを送信しました。`),
  againIn: (wait: string) => apart(`${wait}後に再送信できます。`),
  againShort: (wait: string) => `${wait}後`,
  againNow: '再送信できるようになりました。',
  opened: 'リンクを開きました',
  notArrivedTitle: '届きませんか？',
  notArrived: ['数分お待ちください。', '迷惑メールフォルダを確認してください。', '再送信してください。'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const quoted = (which: string) => `「${which}」`;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  time ? `${date ? `${date} ` : ''}${time} の情報です。` : `${date ?? '少し前'}の情報です。`;
const passwordOnly = 'アカウントはパスワードだけで保護されるようになります。';
const wrongPassword = 'パスワードが正しくありません。もう一度お試しください。';

/** Japanese, polite (です・ます), without a word for “you”. */
export const ja: Catalog = {
  locale: 'ja',
  direction: 'ltr',
  common: {
    continue: '続ける',
    cancel: 'キャンセル',
    tryAgain: 'もう一度試す',
    otherFactor: '別の方法を使用',
    back: '戻る',
    exit: 'キャンセルしてログアウト',
    help: 'ヘルプ',
    checking: '確認しています…',
    loading: '読み込んでいます…',
    stillWorking: '通常より時間がかかっています。しばらくお待ちください。',
    stopWaiting: '待つのをやめる',
    offline: 'オフラインです。入力した内容は残っています。',
    offlineAnnounced: 'オフラインです。',
    onlineAnnounced: 'オンラインに戻りました。',
    step: ({ step, of }) => `ステップ ${step}/${of}`,
    errorTitle: (title) => `エラー：${title}`,
    about: (wait) => `約 ${wait}`,
    attemptsLeft: (left) => (left === 1 ? '入力できるのはあと 1 回です。' : `あと ${left} 回入力できます。`),
    signingInAs: (account) => apart(`${account}としてログインしています。`),
    signedInAs: (account) => apart(`${account}としてログイン中です。`),
    notYou: '別の方ですか？',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `末尾が ${spaced(ending)} の番号`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: apart(`${initial}で始まるユーザー名`),
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phoneInText: ({ ending }) => ({
      shown: `末尾が ${ending} の番号`,
      spoken: `末尾が ${spaced(ending)} の番号`,
    }),
    unknownEmail: '登録されているメールアドレス',
    unknownPhone: '登録されている電話番号',
    unknown: '登録されている連絡先',
  },
  signIn: {
    heading: ({ service }) => (service ? apart(`${service}にログイン`) : 'ログイン'),
    identifier: {
      email: 'メールアドレス',
      username: 'ユーザー名',
      emailOrUsername: 'メールアドレスまたはユーザー名',
    },
    identifierMissing: {
      email: 'メールアドレスを入力してください。',
      username: 'ユーザー名を入力してください。',
      emailOrUsername: 'メールアドレスまたはユーザー名を入力してください。',
    },
    password: 'パスワード',
    passwordMissing: 'パスワードを入力してください。',
    showPassword: 'パスワードを表示',
    forgotPassword: 'パスワードをお忘れですか？',
    submit: 'ログイン',
    sessionEnded: 'ログインの有効期限が切れました。続けるには、もう一度ログインしてください。',
    tooManyAttempts: 'コードを間違えた回数が上限に達しました。続けるには、もう一度ログインしてください。',
    signedOut: 'ログアウトしました。',
    returnFailed: 'ログインできませんでした。もう一度試すか、別の方法を使用してください。',
    emailVerified: 'メールアドレスを確認しました。続けるには、ログインしてください。',
    or: 'または',
    byCode: { email: 'メールでコードを受け取る', phone: 'SMS でコードを受け取る' },
    byLink: 'メールでリンクを受け取る',
    byPassword: 'パスワードを使用',
    byProvider: ({ name }) => apart(`${name}で続ける`),
    redirectingTo: ({ name }) => apart(`${name}に移動しています…`),
  },
  checkFactors: { heading: 'お待ちください' },
  otherAccount: {
    heading: 'すでにログイン済みです',
    text: (account) => apart(`このブラウザは${account}としてログインしています。`),
    textUnknown: 'このブラウザではすでにログインが行われていますが、ご本人かどうかは確認できません。',
    continueAs: (account) => apart(`${account}として続ける`),
    continueUnknown: 'このログインで続ける',
    signOut: 'ログアウトして別のアカウントでログイン',
  },
  chooseFactor: {
    heading: '本人確認',
    intro: '追加の確認方法を選んでください。',
    introWithSetUp: '追加の確認方法を選ぶか、別の方法を設定してください。',
    setUpHeading: '追加の確認を設定',
    setUpIntro: ({ service }) =>
      apart(`${service ?? 'このサービス'}では、ログイン時に追加の確認が必要です。設定は 1 回だけです。`),
    setUp: (name) => `設定：${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: '前回使用',
    recommended: 'おすすめ',
    factorGone: 'この方法は利用できなくなりました。別の方法を選んでください。',
    factorUnusable: 'この方法は現在利用できません。別の方法を選んでください。',
    availableIn: (wait) => `${wait}後に利用可能`,
  },
  factorKinds: {
    passkey: {
      name: 'パスキー',
      hint: '顔、指紋、または画面ロック',
      setUp: { name: 'パスキーを設定' },
    },
    authenticator: {
      name: '認証アプリ',
      hint: 'アプリに表示されるコード',
      setUp: { name: '認証アプリを設定', hint: 'スマートフォンのアプリにコードが表示されます' },
    },
    phone: {
      name: 'SMS',
      hint: 'スマートフォンに届くコード',
      setUp: { name: 'SMS を設定' },
    },
    email: { name: 'メール', hint: 'メールで届くコード', setUp: { name: 'メールでのコードを設定' } },
    recoveryCode: { name: 'バックアップコード', hint: '保存したコードの 1 つ' },
    unknown: { name: '別の方法' },
  },
  code: {
    label: '確認コード',
    digits,
    verify: '確認',
    verified: '確認しました',
    filledIn: 'コードが入力されました。',
    rememberDevice: ({ lasts }) => (lasts ? `このブラウザを記憶する（${lasts}）` : 'このブラウザを記憶する'),
    sentWhenComplete: '最後の数字を入力すると送信されます。',
    onlyHere: ({ service }) =>
      apart(
        `コードは${service ? `${service}の` : ''}この画面以外では入力しないでください。電話、メッセージ、メールでコードをお聞きすることはありません。`,
      ),
    onlyHereShort: ({ service }) =>
      apart(
        `コードは${service ? `${service}の` : ''}この画面だけで入力してください。お聞きすることはありません。`,
      ),
    notYou: 'ログインした覚えがありませんか？キャンセルして、パスワードを変更してください。',
    problems: {
      empty: () => '確認コードを入力してください。',
      wrongLength: ({ length }) =>
        length ? `コードは ${digits(length)}です。` : 'コードが最後まで入力されていません。',
      notACode: ({ length }) =>
        length ? `${digits(length)}のコードだけを入力してください。` : 'コードだけを入力してください。',
      severalCodes: () => '複数のコードが入力されています。最新のコードだけを入力してください。',
      securityCode: () => '確認コードを入力してください。',
    },
  },
  authenticator: {
    heading: 'コードを入力',
    intro: ({ service }) =>
      apart(`認証アプリを開いて、${service ?? 'このアカウント'}のコードを確認してください。`),
    hint: (length) => `${length ? `${digits(length)}。` : ''}30 秒ごとに変わります。`,
    noPhone: 'スマートフォンが手元にない',
    tipsTitle: 'コードを入力しても確認できませんか？',
    tips: ({ service }) => [
      apart(`${service ?? 'このサービス'}のコードを見ているか確認してください。`),
      '次のコードが表示されるのを待って、入力してください。',
      'スマートフォンの時刻を自動設定にしてください。',
    ],
  },
  sentCode: {
    heading: {
      email: 'メールを確認',
      phone: 'SMS を確認',
      other: '確認コードを入力',
    },
    sent: ({ place, times, newestOnly }) =>
      apart(
        times > 1
          ? `${place}に新しいコードを送信しました。${newestOnly ? '有効なのは最新のコードだけです。' : '最新のメッセージのコードを使用してください。'}`
          : `${place}にコードを送信しました。届くまで数分かかることがあります。`,
      ),
    lasts: (wait) => apart(`コードの有効期間は${wait}です。`),
    notSentHeading: {
      email: 'コードをメールで受信',
      phone: 'コードを SMS で受信',
      other: '確認コードを受け取る',
    },
    notSent: (place) => apart(`${place}に確認コードを送信します。`),
    send: 'コードを送信',
    sendAgain: '新しいコードを送信',
    sending: '送信しています…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return apart(`${place}にコードを送信しました。`);
      return `新しいコードを送信しました。${newestOnly ? '有効なのは最新のコードだけです。' : '最新のメッセージを使用してください。'}`;
    },
    againIn: (wait) => apart(`${wait}後に新しいコードを送信できます。`),
    againShort: (wait) => `${wait}後`,
    againNow: '新しいコードを送信できるようになりました。',
    notArrivedTitle: '届きませんか？',
    notArrived: {
      email: [
        '数分お待ちください。',
        '迷惑メールフォルダを確認してください。',
        '新しいコードを送信するか、別の方法を使用してください。',
      ],
      phone: [
        '数分お待ちください。',
        'スマートフォンの電波状況を確認してください。',
        '新しいコードを送信するか、別の方法を使用してください。',
      ],
      other: ['数分お待ちください。', '新しいコードを送信するか、別の方法を使用してください。'],
    },
    weaker: 'SMS は認証アプリほど安全ではありません。',
    checkAddress: 'コードの送信先が正しいか、上の表示を確認してください。',
    change: { email: 'メールアドレスを変更', phone: '番号を変更', other: '送信先を変更' },
  },
  recovery: {
    heading: 'バックアップコードを入力',
    intro: '2 段階認証を設定したときに保存したコードの 1 つです。',
    label: 'バックアップコード',
    hint: '各コードは 1 回だけ使用できます。',
    noCodesTitle: 'コードがない',
    noCodes: ({ service, otherFactor }) =>
      apart(
        `ファイル、紙、パスワードマネージャーに保存されているかもしれません。見つからない場合は、${
          otherFactor ? '別の方法を使用するか、' : ''
        }${service ? `${service}の` : ''}サポートにお問い合わせください。`,
      ),
    left: (left) => `バックアップコードはあと ${left} 個です。`,
    problems: {
      empty: () => 'バックアップコードを入力してください。',
      wrongLength: ({ length }) =>
        length
          ? `バックアップコードは ${digits(length)}です。`
          : 'バックアップコードが最後まで入力されていません。',
      notACode: () => 'バックアップコードだけを入力してください。',
      severalCodes: () => 'コードは 1 つだけ入力してください。',
      securityCode: () =>
        'アプリまたはメッセージの確認コードのようです。バックアップコードを入力してください。',
    },
  },
  limited: {
    heading: {
      locked: 'コードを間違えた回数が上限に達しました',
      rate_limited: '試した回数が上限に達しました',
      too_many_sends: '送信回数が上限に達しました',
      sign_in: 'ログインを試した回数が上限に達しました',
    },
    until: ({ wait, time }) => apart(`${wait}後（${time}）に、もう一度お試しいただけます。`),
    waitUnknown: '数分待ってから、もう一度お試しください。',
    now: 'もう一度お試しいただけます。',
    otherFactors: 'ほかの方法は引き続き利用できます。',
    tooEarly: (wait) => apart(`${wait}後に、もう一度お試しいただけます。`),
  },
  denied: {
    heading: 'ログインできません',
    reasons: {
      noFactor: 'このアカウントには、利用できる追加の確認方法がありません。サポートにお問い合わせください。',
      account: 'このアカウントではログインできません。サポートにお問い合わせください。',
      passwordReset: 'ログインする前に、パスワードを変更する必要があります。',
      misconfigured: 'サービス側でログインが正しく設定されていません。サポートにお問い合わせください。',
      sameFactorAgain:
        '本人確認は完了しましたが、同じ確認をもう一度求められました。もう一度試すか、ログアウトして最初からやり直してください。',
      cookiesBlocked:
        'ログインに必要な Cookie がブラウザでブロックされています。ブラウザの設定でこのサイトの Cookie を許可してから、もう一度お試しください。',
      restartLoop: 'この手順が何度か最初に戻りました。後でもう一度試すか、サポートにお問い合わせください。',
      setUpNeeded:
        '先に 2 段階認証を設定する必要がありますが、ここでは設定できません。サポートにお問い合わせください。',
      emailVerificationNeeded:
        '先にメールアドレスを確認する必要があります。お送りしたメッセージを開いてから、もう一度お試しください。',
    },
    changePassword: 'パスワードを変更',
    contactSupport: 'サポートに問い合わせる',
  },
  unreachable: {
    heading: 'ログインの状態を確認できませんでした',
    screenHeading: 'この画面を読み込めませんでした',
  },
  signedOut: {
    sessionEnded: {
      heading: 'ログインの期限切れ',
      text: '続けるには、もう一度ログインしてください。',
      signIn: 'もう一度ログイン',
    },
    tooManyAttempts: {
      heading: 'コードを間違えた回数が上限に達しました',
      text: 'ログインは終了しました。続けるには、もう一度ログインしてください。',
      signIn: 'もう一度ログイン',
    },
    notSignedIn: {
      heading: 'ログインしていません',
      text: '続けるには、ログインしてください。',
      signIn: 'ログイン',
    },
  },
  signingOut: {
    heading: 'ログアウトしています',
    working: '少しお待ちください。',
    failedHeading: 'まだログイン中です',
  },
  done: {
    signedIn: 'ログインしました',
    alreadySignedIn: 'ログイン済みです',
    emailVerified: 'メールアドレスを確認しました。',
  },
  failures: {
    wrong_code: 'このコードでは確認できませんでした。コードを見直して、もう一度お試しください。',
    expired_code: 'コードの有効期限が切れています。',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `試した回数が上限に達しました。${orWait(wait)}`,
    locked: ({ wait }) => `コードを間違えた回数が上限に達しました。${orWait(wait)}`,
    too_many_sends: ({ wait }) => `送信回数が上限に達しました。${orWait(wait)}`,
    session_ended: 'ログインの有効期限が切れました。続けるには、もう一度ログインしてください。',
    verification_required: 'もう一度本人確認を行う必要があります。',
    step_up_required: '先に本人確認を行ってください。',
    restart: '完了できませんでした。この手順を最初からやり直します。',
    factor_gone: 'この方法は利用できなくなりました。',
    conflict: 'すでに設定されています。',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'セキュリティの確認ができませんでした。もう一度お試しください。',
    dismissed: '中止しました。もう一度試すか、別の方法を使用してください。',
    refused: 'このアカウントでは利用できません。別の方法を使用するか、ヘルプをご覧ください。',
    offline: 'サービスに接続できませんでした。接続を確認して、もう一度お試しください。',
    server: ourSide,
    malformed: ourSide,
    misconfigured: 'サービス側で正しく設定されていません。別の方法を使用するか、ヘルプをご覧ください。',
    unexpected: ourSide,
    timeout: '時間がかかりすぎています。もう一度お試しください。',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `ログインを試した回数が上限に達しました。${orWait(wait)}`,
      rate_limited: ({ wait }) => `ログインを試した回数が上限に達しました。${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'このコードでは確認できませんでした。最新のコードを入力してください。',
      expired_code: 'コードの有効期限が切れています。最新のコードを入力してください。',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'このコードでは確認できませんでした。最新のメッセージを使用してください。',
      expired_code: 'コードの有効期限が切れています。新しいコードを送信してください。',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'このバックアップコードは使用できなくなりました。別のコードをお試しください。',
    },
    send: {
      rate_limited: ({ wait }) => `送信回数が上限に達しました。${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `送信回数が上限に達しました。${orWait(wait)}すでに届いたコードは入力できます。`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'パスワード',
    hint: 'ログイン方法を変更するには、もう一度入力してください。',
    wrong: 'パスワードが正しくありません。確認して、もう一度お試しください。',
  },
  address: {
    label: addressKinds,
    phoneHint: `国番号を含めてください（例：${example}）。`,
    send: 'コードを送信',
    sendMessage: 'メッセージを送信',
    sendLink: 'リンクを送信',
    problems: {
      empty: (kind) => `${addressKinds[kind]}を入力してください。`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'メールアドレスを name@example.com のように入力してください。'
          : `電話番号を ${example} のように入力してください。`,
      severalAddresses: (kind) => `${addressKinds[kind]}は 1 つだけ入力してください。`,
      tooShort: (kind) => `${addressKinds[kind]}が短すぎます。`,
      tooLong: (kind) => `${addressKinds[kind]}が長すぎます。`,
      noCountry: () => '国番号を含めてください（例：日本は +81）。',
      trunkZero: () => '国番号の後の (0) は入力しないでください。',
      extension: () => '内線番号を除いて入力してください。内線にはメッセージが届きません。',
    },
  },
  signInByCode: {
    intro: {
      email: 'ログイン用のコードをメールで送信します。',
      phone: 'ログイン用のコードを SMS で送信します。',
    },
    introLink: 'ログイン用のリンクをメールで送信します。',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: '認証アプリを設定',
    intro: ({ service }) =>
      apart(`${service ? `${service}への` : ''}ログイン時に、アプリのコードを使用します。`),
    creating: 'キーを作成しています…',
    noAppTitle: 'アプリを持っていない',
    noApp:
      'どの認証アプリでも使用できます。スマートフォンのアプリストアで探すか、パスワードマネージャーを確認してください。内蔵されていることがよくあります。',
    scan: 'アプリを開いて、この QR コードをスキャン',
    cannotScan: 'スキャンできませんか？',
    typeKey: '代わりに、このキーをアプリに入力するか、コピーしてください。',
    qrCode: '認証アプリ用の QR コード。「スキャンできませんか？」のキーでも同じことができます。',
    add: 'このアカウントをアプリに追加',
    openInApp: '認証アプリで開く',
    orCopyKey: 'または、このキーをアプリにコピーしてください。',
    scanElsewhere: 'アプリが別のデバイスにある',
    copy: 'キーをコピー',
    copied: 'キーをコピーしました。',
    notCopied: 'コピーできませんでした。キーを選択して、手動でコピーしてください。',
    account: 'アカウント',
    service: 'サービス',
    kindOfKey: 'キーの種類',
    timeBased: ({ length, periodSeconds }) =>
      `時間ベース、${digits(length)}${periodSeconds === 30 ? '' : `、${periodSeconds} 秒ごと`}`,
    enterCode: 'アプリに表示されるコードを入力',
  },
  ceremony: {
    passkey: {
      heading: 'パスキーを使用',
      intro: 'デバイスで、顔、指紋、または画面ロックの確認が求められます。',
      start: 'パスキーを使用',
    },
    other: {
      heading: 'デバイスで本人確認',
      intro: 'デバイスに手順が表示されます。',
      start: '開始',
    },
    performing: 'デバイスの手順に沿って操作してください。',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: '時間がかかりすぎました。もう一度お試しください。',
      input_refused: notAccepted,
      refused: 'このデバイスでは利用できません。別の方法を使用してください。',
    },
  },
  replaceFactor: {
    heading: '方法を置き換えますか？',
    signedIn: 'バックアップコードを確認しました。',
    intro: '使えなくなった方法を今すぐ置き換えられます。新しい方法が確認されるまで、古い方法も使用できます。',
    makeNewCodes: '早めに、アカウントの設定で新しいコードを作成してください。',
    codesHeading: 'バックアップコードが残りわずかです',
    newCodes: '新しいバックアップコードを作成',
    newCodesWarning: '新しく作成すると、残りのコードは使用できなくなります。',
    newCodesUnknown:
      '新しいコードが作成されたかどうか確認できません。作成されていた場合、古いコードは使用できません。もう一度新しいコードを作成してください。',
    newCodesInSettings: 'ここでは作成できません。アカウントの設定で新しいコードを作成できます。',
    replace: {
      authenticator: {
        name: '認証アプリをもう一度設定',
        hint: 'スマートフォンを紛失した場合や、アプリを削除した場合',
      },
      phone: { name: '別の電話番号を使用', hint: 'SMS が届かなくなった場合' },
      email: { name: '別のメールアドレスを使用', hint: 'そのメールを開けなくなった場合' },
    },
    notReplaced: '完了できませんでした。後でアカウントの設定からもう一度お試しいただけます。',
    skip: '今はしない',
  },
  setUpAddress: {
    heading: { email: 'コードをメールで受信', phone: 'コードを SMS で受信' },
    intro: ({ kind, service }) =>
      apart(
        `${service ? `${service}に` : ''}ログインするたびに、この${kindOfAddress(kind)}にコードを送信します。`,
      ),
    introKnown: ({ place, service }) =>
      apart(`${service ? `${service}に` : ''}ログインするたびに、${place}にコードを送信します。`),
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'リンクでログイン',
    instruction: 'このブラウザでリンクを開いてください。そのまま続けることも、ここに戻ることもできます。',
    notYet:
      'まだログインしていません。最新のメッセージのリンクをこのブラウザで開いてから、もう一度お試しください。',
  },
  verifyEmail: {
    ...link,
    heading: 'メールアドレスの確認',
    instruction: 'メッセージのリンクを開いてから、ここに戻ってください。',
    notYet:
      'メールアドレスがまだ確認されていません。最新のメッセージのリンクを開いてから、もう一度お試しください。',
    confirmIntro:
      'お送りしたメッセージのリンクが開かれました。ご自身のアドレスであることを確認してください。',
    confirm: 'メールアドレスを確認',
    newLink: '新しいリンクを送信',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'このログインはご自身で始めましたか？',
    asking: ({ service }) =>
      apart(
        `リンクまたは別のサイトから、${service ? `${service}への` : ''}ログインのためにここに移動しました。ご自身で始めた場合だけ「はい」を選んでください。ほかの人から届いたリンクでは、その人のアカウントにログインしてしまうことがあります。`,
      ),
    signInMyself: 'いいえ、自分でログイン',
    continue: 'はい、続ける',
    completingHeading: 'ログインしています',
    completing: '少しお待ちください。',
    failedHeading: 'ログインできませんでした',
    backToSignIn: 'ログインに戻る',
  },
  settings: {
    endings: {
      add: '追加しました。',
      removeFactor: '削除しました。',
      renameFactor: '名前を変更しました。',
      turnOn: '変更を保存しました。',
      turnOff: '変更を保存しました。',
      createCodes: 'バックアップコードを作成しました。',
      regenerateCodes: '新しいバックアップコードを作成しました。古いコードは使用できません。',
      forgetDevice: 'そのブラウザでは、再び追加の確認を行います。',
      signOutOthers: 'ほかのすべての場所からログアウトしました。',
      unknown: '完了したかどうか確認できません。ここに表示されている内容を確認してください。',
      alreadyGone: 'すでに削除されていました。今回の変更はありません。',
      codesExist: 'すでにバックアップコードがあります。見つからない場合は、新しく作成してください。',
      codesLeft: 'バックアップコードが保存されていません。必要になる前に、新しく作成してください。',
      unavailable: 'この方法は現在利用できません。別の方法を選んでください。',
      changed: 'その間にログインの状態が変わったため、何も行われませんでした。もう一度お試しください。',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `その間にログインの状態が変わ${wasStopped ? 'ったため、何も行われませんでした' : 'りました'}。`,
        name
          ? apart(`現在は${name}としてログインしています。`)
          : '現在は別のアカウントでログインしています。',
      ].join(''),
    createCodes: {
      heading: 'バックアップコードを作成しますか？',
      text: 'ほかの方法を利用できないときにログインできます。各コードは 1 回だけ使用できます。',
      keep: '今はしない',
      confirm: 'コードを作成',
    },
    revealCodes: {
      heading: 'バックアップコードを表示しますか？',
      text: 'ほかの人に画面を見られていないことを確認してください。',
      keep: '今はしない',
      confirm: 'コードを表示',
    },
    turnOnAgain: {
      heading: '2 段階認証をオンにしますか？',
      text: 'ログインするたびに追加の確認を行います。',
      keep: '今はしない',
      confirm: '2 段階認証をオンにする',
    },
    heading: '2 段階認証',
    updating: '更新しています…',
    offline: (read) => `オフラインです。${asOf(read)}`,
    offlineAction: 'オフラインです。接続してから、もう一度お試しください。',
    loadFailed: '設定を読み込めませんでした',
    misconfigured: 'サービス側で正しく設定されていません。',
    refreshFailed: (read) => `変更があるか確認できませんでした。${asOf(read)}`,
    busyAction: 'お待ちください。ほかの変更を処理しています。',
    broken: '表示できませんでした',
    account: (name) => `アカウント：${name}`,
    kinds: {
      passkey: { name: 'パスキー', yours: 'パスキー', yourOther: '別のパスキー' },
      authenticator: { name: '認証アプリ', yours: '認証アプリ', yourOther: '別の認証アプリ' },
      phone: { name: 'SMS', yours: 'SMS', yourOther: '別の番号への SMS' },
      email: { name: 'メール', yours: 'メール', yourOther: '別のアドレスへのメール' },
      recoveryCode: { name: 'バックアップコード', yours: 'バックアップコード' },
      unknown: { name: '別の方法', yours: '別の方法' },
    },
    protection: {
      on: '2 段階認証はオンです',
      onDetail: 'ログイン時に追加の確認を行います。',
      off: '2 段階認証はオフです',
      offDetail: 'アカウントはパスワードだけで保護されています。',
      notReady: 'アカウントはまだ保護されていません',
      notReadyDetail:
        '2 段階認証はオンですが、利用できる追加の確認方法がありません。方法を確認するか、追加してください。',
      turnOn: 'オンにする',
      turnOff: 'オフにする',
      turnWhat: '2 段階認証',
    },
    nothingSetUp: {
      heading: 'アカウントに追加の確認を設定',
      text: 'パスワードを知られても、ほかの人はログインできません。設定は 2 分ほどで終わります。',
      setUp: '2 段階認証を設定',
    },
    factors: {
      heading: '確認方法',
      intro: 'ログイン時に、このいずれかで確認します。',
      introOff: '2 段階認証をオンにすると、ログイン時にこのいずれかで確認します。',
      add: '別の方法を追加',
      on: 'オン',
      ready: '利用可能',
      needsVerification: '未確認',
      notCounting: '確認するまで使用できません。',
      weaker: 'アプリほど安全ではありません',
      added: (date) => `追加：${date}`,
      used: (when) => `使用：${when}`,
      kept: {
        required: 'このアカウントに必要なため、削除できません。',
        signIn: 'ログインに使用しているため、削除できません。',
        unsupported: 'ここでは削除できません。',
      },
      none: 'まだ何も設定されていません。',
      numbered: ({ name, number }) => `${name} ${number}`,
      named: ({ name, which }) => (which ? `${name} ${which}` : name),
      rename: '名前を変更',
      remove: '削除',
      verify: '確認',
      change: '変更',
    },
    recoveryCodes: {
      heading: 'バックアップコード',
      intro: 'ほかの方法を利用できないときにログインできます。各コードは 1 回だけ使用できます。',
      left: (left) => `残りのコード：${left} 個`,
      some: 'コードがあります',
      someDetail: 'スマートフォン以外の場所に保管してください。',
      none: 'コードがありません',
      noneDetail: 'スマートフォンを紛失してもログインできるように、作成してください。',
      few: 'なくなる前に、新しく作成してください。',
      create: 'バックアップコードを作成',
      regenerate: '新しいコードを作成',
      reveal: 'コードを表示',
    },
    sessions: {
      heading: 'ログイン中の場所',
      others: (number) => `ほかに ${number} 台のデバイスまたはブラウザでログイン中`,
      othersUnknown: 'ほかのデバイスでもログインしている可能性があります',
      onlyHere: 'ログインしているのはここだけです',
      detail: '心当たりのないものがある場合は、ログアウトしてください。',
      signOutOthers: 'ほかをすべてログアウト',
    },
    devices: {
      heading: '記憶したブラウザ',
      intro: 'これらのブラウザでは、ログイン時に追加の確認を行いません。',
      unnamed: 'ブラウザ',
      thisOne: 'このブラウザ',
      lasts: (duration) => `残り ${duration}`,
      forget: '記憶を解除',
      named: ({ name, isThisOne }) => (isThisOne ? 'このブラウザ' : name),
    },
    confirmation: {
      proved: '本人確認が完了しました。まだ何も変更されていません。',
      askedAnew:
        'その間に設定が変更されました。まだ何も行われていません。これから行われる内容を確認してください。',
      passwordMissing: 'パスワードを入力してください。',
      passwordHint: 'ご本人であることを確認するために必要です。',
      working: '処理しています…',
      waitUntil: (wait) => apart(`${wait}後に、もう一度お試しいただけます。`),
      waitOver: 'もう一度お試しいただけます。',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'このアカウントでは利用できません。何も変更されていません。',
        factor_gone: 'すでに削除されています。',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => apart(`${name}${which ? quoted(which) : ''}を削除しますか？`),
      text: {
        authenticator: ({ factor, service }) =>
          apart(
            `${factor.which ? quoted(factor.which) : 'アプリ'}には${service ? `${service}の` : ''}コードが表示されなくなります。`,
          ),
        email: ({ place }) => apart(`${place}にはコードが送信されなくなります。`),
        phone: ({ place }) => apart(`${place}にはコードが送信されなくなります。`),
        passkey: ({ service }) => apart(`${service ? `${service}で` : ''}使用できなくなります。`),
        other: ({ service }) => apart(`${service ? `${service}で` : ''}使用できなくなります。`),
      },
      remaining: (ways) => apart(`引き続き、${ways}を使用できます。`),
      keep: '残す',
      confirm: ({ name }) => apart(`${name}を削除`),
      setUpAgain:
        'これが最後の方法です。次回のログインではパスワードだけが必要になり、その後で新しい方法の設定が必要になります。',
      last: {
        heading: '最後の方法を削除して、2 段階認証をオフにしますか？',
        text: passwordOnly,
        keep: '残す',
        confirm: '2 段階認証をオフにする',
      },
    },
    turnOff: {
      heading: '2 段階認証をオフにしますか？',
      text: passwordOnly,
      passwordOnly: 'パスワードを知っている人は誰でもログインできるようになります。',
      codesStop: 'バックアップコードは求められなくなります。',
      factorsStay: '設定した内容は残るため、後でもう一度オンにできます。',
      keep: 'オンのままにする',
      confirm: '2 段階認証をオフにする',
    },
    regenerateCodes: {
      heading: '新しいバックアップコードを作成しますか？',
      text: ({ left }) =>
        left
          ? `新しいコードを作成すると、残りの ${left} 個のコードはすぐに使用できなくなります。`
          : '新しいコードを作成すると、今のコードはすぐに使用できなくなります。',
      keep: '今のコードを残す',
      confirm: '新しいコードを作成',
    },
    forgetDevice: {
      heading: 'このブラウザの記憶を解除しますか？',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'このブラウザ' : name ? quoted(name) : 'そのブラウザ';
        return `次回${where}でログインするときに、追加の確認を行います。`;
      },
      keep: '残す',
      confirm: '記憶を解除',
    },
    signOutOthers: {
      heading: 'ほかのすべての場所からログアウトしますか？',
      text: ({ count: number }) =>
        number
          ? `ほかの ${number} 台のデバイスまたはブラウザで、もう一度ログインが必要になります。`
          : 'ほかのすべてのデバイスとブラウザで、もう一度ログインが必要になります。',
      stay: 'ここではログインしたままです。',
      keep: 'ログインしたままにする',
      confirm: 'ほかをすべてログアウト',
    },
    renameFactor: {
      heading: ({ name }) => apart(`${name}の名前を変更`),
      label: '名前',
      hint: '使用しているデバイスなど、見分けやすい名前を入力してください。',
      missing: '名前を入力してください。',
      tooLong: (most) => `${most} 文字以内で入力してください。`,
      confirm: '名前を保存',
      failures: {
        input_refused:
          'この名前は使用できません。ほかの方法にすでに付けられている可能性があります。別の名前を選んでください。',
        conflict: 'この名前はほかの方法に付けられています。別の名前を選んでください。',
        refused: 'この名前は使用できません。別の名前を選んでください。',
      },
    },
    nameFactor: {
      heading: ({ name }) => apart(`新しい${name}の名前`),
      intro: 'すでに同じ種類の方法があります。名前を付けると見分けやすくなります。',
      hint: '例：仕事用スマートフォン',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'バックアップコードが作成されたか確認できません',
      checking: '完了したかどうか確認できません。確認しています…',
      text: '応答を受け取れなかったため、コードを表示できません。',
      warning: '新しく作成できます。作成すると、以前のコードはすべて使用できなくなります。',
      create: '新しく作成',
      skip: '今はしない',
    },
    makeCodes: {
      heading: 'バックアップコード',
      text: 'スマートフォンを紛失したときにログインできます。各コードは 1 回だけ使用でき、今しか表示されません。先に保管場所をご用意ください。',
      keep: '今はしない',
      confirm: 'コードを表示',
    },
    codesFromBefore: {
      heading: 'バックアップコードは今もお手元にありますか？',
      text: '以前に作成したコードがあります。スマートフォンを紛失したときに必要です。',
      warning: '見つからない場合は、新しく作成してください。作成すると、古いコードは使用できなくなります。',
      keep: '手元にあります',
      replace: '新しく作成',
      left: {
        heading: 'コードが未保存です',
        text: '保存したことが確認されていないコードがあります。スマートフォンを紛失したときに必要です。',
        warning:
          'ここにもう一度表示することはできません。新しく作成すると、今のコードは使用できなくなります。',
        keep: '保存しました',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: '続けるには、もう一度ログインしてください',
        text: 'ログインの有効期限が切れました。設定した内容は残っています。ログインすると、続きから再開できます。',
      },
      changed: {
        heading: 'ログインの状態が変わりました',
        text: '別のアカウントでログインしている可能性があります。それ以降は何も行われていません。続ける前に、次の画面でアカウントを確認してください。',
      },
    },
    changeAddress: {
      stopsAtOnce: '続けると、現在使用しているものはすぐに使用できなくなります。',
      isOnlyOne:
        '続けると、現在使用しているものはすぐに使用できなくなります。新しいものが確認されるまで、アカウントはパスワードだけで保護されます。',
    },
    addFactor: {
      heading: '追加の確認方法を選択',
      intro: '後から追加することもできます。',
      nothing: '現在追加できるものはありません。',
      cancel: 'キャンセル',
    },
    turnOn: {
      heading: '2 段階認証をオンにする',
      intro: '今後は、ログイン時に追加の確認を行います。',
      ready: (factor) => `${capital(factor.name)}：確認済み`,
      codesSaved: (number) => `バックアップコード：${number} 個保存済み`,
      confirm: 'オンにする',
      skip: '今はしない',
    },
    summary: {
      heading: '2 段階認証はオンです',
      text: (ways) => apart(`次回は、パスワードと、${ways}でログインしてください。`),
      keepCodes: 'バックアップコードは、スマートフォンがなくても見られる場所に保管してください。',
      done: '完了',
      addAnother: '別の方法を追加',
    },
    sessionEnds: {
      heading: 'ログインを続けますか？',
      headingWithoutStay: 'まもなくログアウトします',
      text: 'まもなくログアウトします。',
      left: (wait) => apart(`${wait}後にログアウトします。`),
      over: 'ログインの有効期限が切れました。',
      stay: 'ログインを続ける',
      signOut: '今すぐログアウト',
      understood: '閉じる',
    },
    saveCodes: {
      heading: 'バックアップコードを保存',
      intro:
        'スマートフォンを紛失したときに、各コードを 1 回だけ使用できます。二度と表示されません。スマートフォン以外の場所に保管してください。',
      introShownAgain:
        'スマートフォンを紛失したときに、各コードを 1 回だけ使用できます。スマートフォン以外の場所に保管してください。',
      headingAgain: 'バックアップコード',
      done: '完了',
      listName: 'バックアップコード',
      copy: 'コピー',
      copied: 'コードをコピーしました。安全な場所に貼り付けてください。',
      notCopied: 'コピーできませんでした。コードが選択されているので、手動でコピーしてください。',
      download: 'ダウンロード',
      downloaded: 'ダウンロードフォルダのファイルを確認してください。',
      notDownloaded: 'ダウンロードできませんでした。代わりに、コードをコピーするか印刷してください。',
      fileName: 'codes',
      print: '印刷',
      notPrinted: '印刷できませんでした。代わりに、コードをコピーするかダウンロードしてください。',
      saved: 'コードを保存しました',
      savedMissing: '先にコードを保存してから、チェックを入れてください。',
      typeOne: 'コードを 1 つ入力',
      typeOneHint: '保存した場所から入力して、コードがあることを確かめてください。',
      typeOneMissing: 'コードを 1 つ入力してください。',
      typeOneWrong: 'どのコードとも一致しません。保存した場所を確認してください。',
      paper: {
        title: ({ service }) => apart(`${service ? `${service}の` : ''}バックアップコード`),
        account: (account) => `アカウント：${account}`,
        date: (date) => `作成日：${date}`,
        once: '各コードは 1 回だけ使用できます。',
      },
      leaving: {
        heading: '保存せずに移動しますか？',
        text: 'コードは二度と表示されません。コードがないと、スマートフォンを紛失したときにログインできなくなることがあります。',
        textShownAgain:
          '後でもう一度表示できます。保存するまでは、スマートフォンを紛失したときにログインできなくなることがあります。',
        signsOut: 'ログアウトします。',
        keep: '戻って保存',
        confirm: 'このまま移動',
      },
    },
    guided: {
      step: ({ step, of, name }) => `ステップ ${step}/${of} · ${name}`,
      names: { add: '追加', verify: '確認', saveCodes: 'コードの保存', turnOn: 'オンにする' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `本人確認：${purpose}` : '本人確認'),
    confirm: (purpose) => (purpose ? `確認：${purpose}` : '確認'),
    unavailableHeading: 'ここでは本人確認ができません',
    unavailable: '確認方法が設定されていません。ログアウトしてもう一度ログインするか、ヘルプをご覧ください。',
    unavailableHere: 'ここでは確認できません。ログアウトしてもう一度ログインするか、ヘルプをご覧ください。',
    sessionChangedHeading: 'ログインの状態が変わりました',
    sessionChanged:
      'ログアウトしたか、別のアカウントでログインしています。何も行われていません。ログインしてから、もう一度お試しください。',
    close: '閉じる',
    provedHeading: '本人確認が完了しました',
    proved: (purpose) => (purpose ? `次の操作を行いますか：${purpose}？` : '続けますか？'),
    goOn: (purpose) => (purpose ? capital(purpose) : '続ける'),
  },
};
