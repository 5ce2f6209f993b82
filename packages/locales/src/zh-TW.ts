import type { Catalog } from '@mfa-flow/react';
import {
  apartFromHan,
  isolated,
  type MaskedEmail,
  maskedEmail,
  refused,
  sameForAll,
  spaced,
} from './text.ts';

const locale = 'zh-TW';

/** Figures stand apart, as `Intl` writes them: “24 秒”. */
const han = apartFromHan('\\p{Script=Latin}\\p{N}•');

const digits = (length: number) => `${length} 位數字`;
const orWait = (wait: string | undefined) => (wait ? han`請在${wait}後再試一次。` : '請等幾分鐘再試一次。');

const spokenEmail = ({ mailbox, domain }: MaskedEmail) =>
  han`開頭為${mailbox}、網域開頭為${domain}的電子郵件`;

const unknownPlace = '您';
/** Where something is sent. */
const to = (place: string) => (place === unknownPlace ? '傳送給您' : han`傳送到${place}`);

const identifiers = {
  email: '電子郵件地址',
  username: '使用者名稱',
  emailOrUsername: '電子郵件地址或使用者名稱',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `請檢查您的${identifiers[identifierKind ?? 'emailOrUsername']}和密碼。`;

const ourSide = '我們這邊發生問題，請再試一次。';
const checkEntry = '請檢查您輸入的內容，然後再試一次。';
const wrongOrExpired = '這組驗證碼不正確或已過期。';
const usedBefore = '這組代碼不正確或已使用過。';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  han`我們無法將驗證碼${to(place ?? unknownPlace)}。`;

const addressKinds = { email: '電子郵件地址', phone: '手機號碼' } as const;
/** An example that must not wrap. */
const example = '+886\u00A0912\u00A0345\u00A0678';
const thisAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? '這個號碼' : '這個地址');
const wrongAddress = (kind: 'email' | 'phone') => `我們無法使用${thisAddress(kind)}。請檢查，或改用其他的。`;
const notSent = (kind: 'email' | 'phone') => `我們無法傳送訊息到${thisAddress(kind)}。請檢查後再試一次。`;
const deadLink = '這個連結已過期或已使用過。請重新傳送一個。';
const notAccepted = '未能完成。請再試一次，或使用其他方式。';
const messageNotSent = '我們無法傳送訊息。請再試一次。';
const link = {
  sentHeading: '查看您的電子郵件',
  notSent: (place: string) => han`我們會將含有連結的郵件${to(place)}。`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    han`我們已將${times > 1 ? '新的連結' : '連結'}${to(place)}。`,
  send: '傳送連結',
  sendAgain: '重新傳送',
  sending: '傳送中…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1 ? '我們已傳送新的連結。請使用最新的郵件。' : han`我們已將連結${to(place)}。`,
  againIn: (wait: string) => han`${wait}後可以再次傳送。`,
  againShort: (wait: string) => han`（${wait}後）`,
  againNow: '現在可以再次傳送。',
  opened: '我已開啟連結',
  notArrivedTitle: '沒有收到嗎？',
  notArrived: ['請等幾分鐘。', '請查看垃圾郵件資料夾。', '請重新傳送。'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const quoted = (which: string) => `「${which}」`;
const named = ({ name, which }: { readonly name: string; readonly which?: string | undefined }) =>
  which ? han`${name}${which}` : name;
const numbered = ({ name, number }: { readonly name: string; readonly number: number }) =>
  `${name} ${number}`;
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `更新時間：${[date, time].filter(Boolean).join(' ') || '一段時間以前'}。`;
const passwordOnly = '您的帳號將只受密碼保護。';
const wrongPassword = '密碼不正確。請再試一次。';

/** Chinese in traditional characters, in the words of Taiwan, with “您”, as banks and public offices address people. */
export const zhTW: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: '繼續',
    cancel: '取消',
    tryAgain: '再試一次',
    otherFactor: '使用其他方式',
    back: '返回',
    exit: '取消並登出',
    help: '取得協助',
    checking: '檢查中…',
    loading: '載入中…',
    stillWorking: '仍在處理，所需時間比平常久。',
    stopWaiting: '停止等待',
    offline: '您已離線。您輸入的內容仍在這裡。',
    offlineAnnounced: '您已離線。',
    onlineAnnounced: '已恢復連線。',
    step: ({ step, of }) => `步驟 ${step}，共 ${of} 步`,
    errorTitle: (title) => `錯誤：${title}`,
    about: (wait) => han`約${wait}`,
    attemptsLeft: (left) => (left === 1 ? '這是最後一次機會。' : `您還可以再試 ${left} 次。`),
    signingInAs: (account) => han`正在以${account}的身分登入。`,
    signedInAs: (account) => han`目前登入的帳號：${account}。`,
    notYou: '不是您嗎？',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `末碼為 ${spaced(ending)} 的號碼`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: han`開頭為${initial}的使用者名稱`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phoneInText: ({ ending }) => ({
      shown: `末碼為 ${ending} 的號碼`,
      spoken: `末碼為 ${spaced(ending)} 的號碼`,
    }),
    unknownEmail: '您的電子郵件',
    unknownPhone: '您的手機',
    unknown: unknownPlace,
  },
  signIn: {
    heading: ({ service }) => (service ? han`登入${service}` : '登入'),
    identifier: {
      email: '電子郵件地址',
      username: '使用者名稱',
      emailOrUsername: '電子郵件地址或使用者名稱',
    },
    identifierMissing: {
      email: '請輸入您的電子郵件地址。',
      username: '請輸入您的使用者名稱。',
      emailOrUsername: '請輸入您的電子郵件地址或使用者名稱。',
    },
    password: '密碼',
    passwordMissing: '請輸入您的密碼。',
    showPassword: '顯示密碼',
    forgotPassword: '忘記密碼？',
    submit: '登入',
    sessionEnded: '您的登入已結束。請重新登入以繼續。',
    tooManyAttempts: '您輸入錯誤代碼太多次。請重新登入以繼續。',
    signedOut: '您已登出。',
    returnFailed: '這次登入未成功。請再試一次，或使用其他方式。',
    emailVerified: '您的電子郵件地址已確認。請登入以繼續。',
    or: '或',
    byCode: { email: '改用電子郵件驗證碼', phone: '改用簡訊驗證碼' },
    byLink: '改用電子郵件連結',
    byPassword: '改用密碼',
    byProvider: ({ name }) => han`使用${name}繼續`,
    redirectingTo: ({ name }) => han`正在前往${name}…`,
  },
  checkFactors: { heading: '請稍候' },
  otherAccount: {
    heading: '已有人登入',
    text: (account) => han`這個瀏覽器目前登入的帳號：${account}。`,
    textUnknown: '有人在這個瀏覽器登入過，我們無法確定是不是您。',
    continueAs: (account) => han`以${account}的身分繼續`,
    continueUnknown: '使用這個登入繼續',
    signOut: '登出並登入其他帳號',
  },
  chooseFactor: {
    heading: '驗證您的身分',
    intro: '請選擇第二個步驟。',
    introWithSetUp: '請選擇第二個步驟，或設定其他方式。',
    setUpHeading: '設定第二個步驟',
    setUpIntro: ({ service }) => han`${service ?? '這項服務'}在您登入時需要第二個步驟。只需設定一次。`,
    setUp: (name) => `設定：${name}`,
    numbered,
    lastUsed: '上次使用',
    recommended: '建議',
    factorGone: '這個方式已無法使用。請選擇其他方式。',
    factorUnusable: '這個方式目前無法使用。請選擇其他方式。',
    availableIn: (wait) => han`${wait}後可用`,
  },
  factorKinds: {
    passkey: {
      name: '密碼金鑰',
      hint: '臉部、指紋或螢幕鎖定',
      setUp: { name: '設定密碼金鑰' },
    },
    authenticator: {
      name: '驗證器應用程式',
      hint: '應用程式顯示的驗證碼',
      setUp: { name: '設定驗證器應用程式', hint: '手機上的應用程式會顯示驗證碼' },
    },
    phone: {
      name: '簡訊',
      hint: '傳送到您手機的驗證碼',
      setUp: { name: '設定簡訊驗證' },
    },
    email: {
      name: '電子郵件',
      hint: '傳送到您信箱的驗證碼',
      setUp: { name: '設定電子郵件驗證碼' },
    },
    recoveryCode: { name: '復原碼', hint: '您儲存的其中一組代碼' },
    unknown: { name: '其他方式' },
  },
  code: {
    label: '驗證碼',
    digits,
    verify: '驗證',
    verified: '已驗證',
    filledIn: '已填入驗證碼。',
    rememberDevice: ({ lasts }) => (lasts ? han`記住這個瀏覽器${lasts}` : '記住這個瀏覽器'),
    sentWhenComplete: '輸入最後一位數字後會自動送出。',
    onlyHere: ({ service }) =>
      han`請只在這裡${service ? `（${service}）` : ''}輸入。我們絕不會透過電話、簡訊或電子郵件向您索取。`,
    onlyHereShort: ({ service }) =>
      han`請只在這裡${service ? `（${service}）` : ''}輸入。我們絕不會向您索取。`,
    notYou: '不是您在登入嗎？請取消並變更密碼。',
    problems: {
      empty: () => '請輸入驗證碼。',
      wrongLength: ({ length }) => (length ? `驗證碼為 ${digits(length)}。` : '驗證碼不完整。'),
      notACode: ({ length }) =>
        length ? `請只輸入 ${digits(length)}，不要包含其他文字。` : '請只輸入驗證碼，不要包含其他文字。',
      severalCodes: () => '這裡有多組驗證碼。請只輸入最新的一組。',
      securityCode: () => '請輸入驗證碼。',
    },
  },
  authenticator: {
    heading: '輸入驗證碼',
    intro: ({ service }) => han`請開啟驗證器應用程式，找出${service ?? '這個帳號'}的驗證碼。`,
    hint: (length) => `${length ? `${digits(length)}，` : ''}每 30 秒更換一次。`,
    noPhone: '我的手機不在身邊',
    tipsTitle: '驗證碼仍然不對嗎？',
    tips: ({ service }) => [
      han`請確認您使用的是${service ?? '這項服務'}的驗證碼。`,
      '請等待下一組驗證碼，然後輸入。',
      '請將手機時間設為自動設定。',
    ],
  },
  sentCode: {
    heading: { email: '查看您的電子郵件', phone: '查看您的手機', other: '輸入驗證碼' },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? han`我們已將新的驗證碼${to(place)}。${newestOnly ? '現在只有最新的一組有效。' : '請使用最新訊息中的驗證碼。'}`
        : han`我們已將驗證碼${to(place)}。可能需要幾分鐘才會收到。`,
    lasts: (wait) => han`驗證碼有效時間為${wait}。`,
    notSentHeading: {
      email: '透過電子郵件取得驗證碼',
      phone: '透過簡訊取得驗證碼',
      other: '取得驗證碼',
    },
    notSent: (place) => han`我們會將驗證碼${to(place)}。`,
    send: '傳送驗證碼',
    sendAgain: '傳送新的驗證碼',
    sending: '傳送中…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return han`我們已將驗證碼${to(place)}。`;
      return `我們已傳送新的驗證碼。${newestOnly ? '現在只有最新的一組有效。' : '請使用最新的訊息。'}`;
    },
    againIn: (wait) => han`${wait}後可以取得新的驗證碼。`,
    againShort: (wait) => han`（${wait}後）`,
    againNow: '現在可以取得新的驗證碼。',
    notArrivedTitle: '沒有收到嗎？',
    notArrived: {
      email: ['請等幾分鐘。', '請查看垃圾郵件資料夾。', '請傳送新的驗證碼，或使用其他方式。'],
      phone: ['請等幾分鐘。', '請檢查手機是否有訊號。', '請傳送新的驗證碼，或使用其他方式。'],
      other: ['請等幾分鐘。', '請傳送新的驗證碼，或使用其他方式。'],
    },
    weaker: '簡訊的安全性不如驗證器應用程式。',
    checkAddress: '請檢查驗證碼是否傳送到正確的位置，如上方所示。',
    change: { email: '變更電子郵件', phone: '變更號碼', other: '變更地址' },
  },
  recovery: {
    heading: '輸入復原碼',
    intro: '您在設定兩步驟驗證時儲存的其中一組代碼。',
    label: '復原碼',
    hint: '每組代碼只能使用一次。',
    noCodesTitle: '我沒有復原碼',
    noCodes: ({ service, otherFactor }) =>
      han`復原碼可能在檔案中、紙上或您的密碼管理工具中。如果找不到，請${
        otherFactor ? '使用其他方式，或' : ''
      }聯絡${service ? han`${service}的` : ''}客服。`,
    left: (left) => `您還有 ${left} 組復原碼。`,
    problems: {
      empty: () => '請輸入復原碼。',
      wrongLength: ({ length }) => (length ? `復原碼為 ${digits(length)}。` : '復原碼不完整。'),
      notACode: () => '請只輸入復原碼，不要包含其他文字。',
      severalCodes: () => '請輸入一組代碼。',
      securityCode: () => '這看起來是應用程式或訊息中的驗證碼。請輸入復原碼。',
    },
  },
  limited: {
    heading: {
      locked: '代碼輸入錯誤太多次',
      rate_limited: '嘗試次數太多',
      too_many_sends: '傳送次數太多',
      sign_in: '嘗試登入次數太多',
    },
    until: ({ wait, time }) => han`您可以在${wait}後（${time}）再試一次。`,
    waitUnknown: '請等幾分鐘再試一次。',
    now: '現在可以再試一次。',
    otherFactors: '您的其他方式仍可使用。',
    tooEarly: (wait) => han`您可以在${wait}後再試一次。`,
  },
  denied: {
    heading: '無法登入',
    reasons: {
      noFactor: '您的帳號沒有可用的第二個步驟。請聯絡客服。',
      account: '這個帳號無法登入。請聯絡客服。',
      passwordReset: '您必須先變更密碼才能登入。',
      misconfigured: '我們這邊的登入設定有誤。請聯絡客服。',
      sameFactorAgain: '您的身分已驗證，但系統再次要求相同步驟。請再試一次，或登出後重新開始。',
      cookiesBlocked:
        '您的瀏覽器封鎖了登入所需的 Cookie。請在瀏覽器設定中允許這個網站使用 Cookie，然後再試一次。',
      restartLoop: '這個步驟不得不多次重新開始。請稍後再試，或聯絡客服。',
      setUpNeeded: '您必須先設定兩步驟驗證，但無法在這裡設定。請聯絡客服。',
      emailVerificationNeeded: '您必須先確認您的電子郵件地址。請開啟我們傳送的郵件，然後再試一次。',
    },
    changePassword: '變更密碼',
    contactSupport: '聯絡客服',
  },
  unreachable: {
    heading: '無法檢查您的登入狀態',
    screenHeading: '無法載入這個步驟',
  },
  signedOut: {
    sessionEnded: {
      heading: '您的登入已結束',
      text: '請重新登入以繼續。',
      signIn: '重新登入',
    },
    tooManyAttempts: {
      heading: '代碼輸入錯誤太多次',
      text: '這次登入已結束。請重新登入以繼續。',
      signIn: '重新登入',
    },
    notSignedIn: { heading: '您尚未登入', text: '請登入以繼續。', signIn: '登入' },
  },
  signingOut: {
    heading: '正在登出',
    working: '請稍等一下。',
    failedHeading: '您尚未登出',
  },
  done: {
    signedIn: '您已登入',
    alreadySignedIn: '您已經登入了',
    emailVerified: '您的電子郵件地址已確認。',
  },
  failures: {
    wrong_code: '這組代碼不正確。請檢查後再試一次。',
    expired_code: '這組代碼已過期。',
    wrong_or_expired: '這組代碼不正確或已過期。',
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `您嘗試太多次了。${orWait(wait)}`,
    locked: ({ wait }) => `您輸入錯誤代碼太多次。${orWait(wait)}`,
    too_many_sends: ({ wait }) => `您要求傳送太多次了。${orWait(wait)}`,
    session_ended: '您的登入已結束。請重新登入以繼續。',
    verification_required: '您必須再次驗證身分。',
    step_up_required: '請先驗證您的身分。',
    restart: '未能完成。我們重新開始這個步驟。',
    factor_gone: '這個方式已無法使用。',
    conflict: '這個項目已經設定。',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: '安全檢查未成功。請再試一次。',
    dismissed: '您已停止。請再試一次，或使用其他方式。',
    refused: '這個帳號無法這麼做。請使用其他方式，或尋求協助。',
    offline: '我們無法連線到服務。請檢查網路連線，然後再試一次。',
    server: ourSide,
    malformed: ourSide,
    misconfigured: '我們這邊的設定有誤。請使用其他方式，或尋求協助。',
    unexpected: ourSide,
    timeout: '花費的時間太久。請再試一次。',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `您嘗試登入太多次了。${orWait(wait)}`,
      rate_limited: ({ wait }) => `您嘗試登入太多次了。${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: '這組驗證碼不正確。請輸入最新的一組。',
      expired_code: '這組驗證碼已過期。請輸入最新的一組。',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: '這組驗證碼不正確。請使用最新的訊息。',
      expired_code: '這組驗證碼已過期。請傳送新的驗證碼。',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: '這組復原碼已失效。請改用另一組。',
    },
    send: {
      rate_limited: ({ wait }) => `您要求傳送太多次了。${orWait(wait)}`,
      too_many_sends: ({ wait }) => `您要求傳送太多次了。${orWait(wait)}您仍可輸入已收到的驗證碼。`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: '您的密碼',
    hint: '請再次輸入密碼，以變更登入方式。',
    wrong: '密碼不正確。請檢查後再試一次。',
  },
  address: {
    label: addressKinds,
    phoneHint: `請包含國碼，例如 ${example}。`,
    send: '傳送驗證碼',
    sendMessage: '傳送訊息',
    sendLink: '傳送連結',
    problems: {
      empty: (kind) => `請輸入您的${addressKinds[kind]}。`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? '請輸入電子郵件地址，例如 name@example.com。'
          : `請輸入手機號碼，例如 ${example}。`,
      severalAddresses: (kind) => `請只輸入一個${addressKinds[kind]}。`,
      tooShort: (kind) => `這個${addressKinds[kind]}太短。`,
      tooLong: (kind) => `這個${addressKinds[kind]}太長。`,
      noCountry: () => '請包含國碼，例如台灣為 +886。',
      trunkZero: () => '請去掉國碼後面的 (0)。',
      extension: () => '請輸入不含分機的號碼。訊息無法傳送到分機。',
    },
  },
  signInByCode: {
    intro: {
      email: '我們會以電子郵件傳送登入用的驗證碼給您。',
      phone: '我們會以簡訊傳送登入用的驗證碼給您。',
    },
    introLink: '我們會以電子郵件傳送登入用的連結給您。',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: '設定驗證器應用程式',
    intro: ({ service }) => han`登入${service ?? ''}時，您會使用其中的驗證碼。`,
    creating: '正在產生金鑰…',
    noAppTitle: '我沒有這種應用程式',
    noApp:
      '任何驗證器應用程式都可以。您可以在手機的應用程式商店尋找，或查看您的密碼管理工具：許多都內建這項功能。',
    scan: '開啟應用程式並掃描這個 QR code',
    cannotScan: '無法掃描嗎？',
    typeKey: '請改為在應用程式中輸入這組金鑰，或複製金鑰。',
    qrCode: '驗證器應用程式用的 QR code。「無法掃描嗎？」下方的金鑰作用相同。',
    add: '將這個帳號加入應用程式',
    openInApp: '在驗證器應用程式中開啟',
    orCopyKey: '或將這組金鑰複製到您的應用程式。',
    scanElsewhere: '應用程式在另一部裝置上',
    copy: '複製金鑰',
    copied: '已複製金鑰。',
    notCopied: '無法複製。請選取金鑰並自行複製。',
    account: '帳號',
    service: '服務',
    kindOfKey: '金鑰類型',
    timeBased: ({ length, periodSeconds }) =>
      `依時間產生，${digits(length)}${periodSeconds === 30 ? '' : `，每 ${periodSeconds} 秒`}`,
    enterCode: '輸入應用程式顯示的驗證碼',
  },
  ceremony: {
    passkey: {
      heading: '使用您的密碼金鑰',
      intro: '您的裝置會要求驗證臉部、指紋或螢幕鎖定。',
      start: '使用我的密碼金鑰',
    },
    other: {
      heading: '在您的裝置上驗證身分',
      intro: '您的裝置會顯示該怎麼做。',
      start: '開始',
    },
    performing: '請按照裝置上的步驟操作。',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: '花費的時間太久。請再試一次。',
      input_refused: notAccepted,
      refused: '這部裝置無法使用。請使用其他方式。',
    },
  },
  replaceFactor: {
    heading: '要更換遺失的驗證方式嗎？',
    signedIn: '已接受復原碼。',
    intro: '您現在可以更換遺失的驗證方式。新的確認之前，舊的仍然有效。',
    makeNewCodes: '請儘快在帳號設定中產生新的復原碼。',
    codesHeading: '您的復原碼快用完了',
    newCodes: '取得新的復原碼',
    newCodesWarning: '產生一組新的復原碼後，剩餘的復原碼就會失效。',
    newCodesUnknown: '我們不確定是否已產生新的復原碼。如果已產生，舊的就已失效：請再次取得新的復原碼。',
    newCodesInSettings: '無法在這裡操作。您可以在帳號設定中產生新的復原碼。',
    replace: {
      authenticator: { name: '重新設定驗證器應用程式', hint: '如果您遺失手機或刪除了應用程式' },
      phone: { name: '使用其他手機號碼', hint: '如果您再也收不到簡訊' },
      email: { name: '使用其他電子郵件地址', hint: '如果您再也無法開啟該信箱' },
    },
    notReplaced: '未能完成。您可以稍後在帳號設定中再試一次。',
    skip: '暫時不要',
  },
  setUpAddress: {
    heading: { email: '透過電子郵件接收驗證碼', phone: '透過簡訊接收驗證碼' },
    intro: ({ kind, service }) =>
      han`您每次登入${service ?? ''}時，我們都會將驗證碼傳送到${thisAddress(kind)}。`,
    introKnown: ({ place, service }) => han`您每次登入${service ?? ''}時，我們都會將驗證碼${to(place)}。`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: '使用連結登入',
    instruction: '請在這個瀏覽器中開啟連結。您可以在那裡繼續，或回到這裡。',
    notYet: '您尚未登入。請在這個瀏覽器中開啟最新郵件的連結，然後再試一次。',
  },
  verifyEmail: {
    ...link,
    heading: '確認您的電子郵件地址',
    instruction: '請開啟郵件中的連結，然後回到這裡。',
    notYet: '您的電子郵件地址尚未確認。請開啟最新郵件的連結，然後再試一次。',
    confirmIntro: '您開啟了我們郵件中的連結。請按下按鈕，確認這個地址屬於您。',
    confirm: '確認我的電子郵件地址',
    newLink: '傳送新的連結',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: '這次登入是您發起的嗎？',
    asking: ({ service }) =>
      han`某個連結或其他網站將您帶到這裡登入${service ?? ''}。只有您自己要求登入時，才選擇「是」：他人傳來的連結可能讓您登入到他人的帳號。`,
    signInMyself: '不是，我自己登入',
    continue: '是，繼續',
    completingHeading: '正在登入',
    completing: '請稍等一下。',
    failedHeading: '無法登入',
    backToSignIn: '返回登入',
  },
  settings: {
    endings: {
      add: '已新增。',
      removeFactor: '已移除。',
      renameFactor: '已重新命名。',
      turnOn: '已儲存您的變更。',
      turnOff: '已儲存您的變更。',
      createCodes: '您的復原碼已準備好。',
      regenerateCodes: '您的新復原碼已準備好。舊的已失效。',
      forgetDevice: '我們會在那裡再次要求第二個步驟。',
      signOutOthers: '您已在其他所有地方登出。',
      unknown: '我們不確定是否成功。請查看這裡顯示的內容。',
      alreadyGone: '先前已移除。這次沒有任何變更。',
      codesExist: '您已有復原碼。如果找不到，請產生新的一組。',
      codesLeft: '您沒有儲存復原碼就離開了。請在需要之前產生新的一組。',
      unavailable: '這個方式目前無法使用。請選擇其他方式。',
      changed: '您的登入狀態已改變，因此沒有執行任何動作。請再試一次。',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `您的登入狀態已改變${wasStopped ? '，因此沒有執行任何動作' : ''}。`,
        name ? han`您現在登入的帳號：${name}。` : '您現在登入的是其他帳號。',
      ].join(''),
    createCodes: {
      heading: '要產生復原碼嗎？',
      text: '無法使用其他方式時，可用復原碼登入。每組只能使用一次。',
      keep: '暫時不要',
      confirm: '產生復原碼',
    },
    revealCodes: {
      heading: '要顯示您的復原碼嗎？',
      text: '請確認沒有其他人能看到您的螢幕。',
      keep: '暫時不要',
      confirm: '顯示復原碼',
    },
    turnOnAgain: {
      heading: '要開啟兩步驟驗證嗎？',
      text: '您每次登入時，我們都會要求第二個步驟。',
      keep: '暫時不要',
      confirm: '開啟兩步驟驗證',
    },
    heading: '兩步驟驗證',
    updating: '更新中…',
    offline: (read) => `您已離線。${asOf(read)}`,
    offlineAction: '您已離線。請先連線，然後再試一次。',
    loadFailed: '無法載入您的設定',
    misconfigured: '我們這邊的設定有誤。',
    refreshFailed: (read) => `我們無法檢查是否有變更。${asOf(read)}`,
    busyAction: '請稍候。正在進行變更。',
    broken: '無法顯示這個內容',
    account: (name) => `帳號：${name}`,
    kinds: {
      passkey: { name: '密碼金鑰', yours: '您的密碼金鑰', yourOther: '您的其他密碼金鑰' },
      authenticator: {
        name: '驗證器應用程式',
        yours: '您的驗證器應用程式',
        yourOther: '您的其他驗證器應用程式',
      },
      phone: { name: '簡訊', yours: '簡訊', yourOther: '傳送到您其他號碼的簡訊' },
      email: { name: '電子郵件驗證碼', yours: '電子郵件', yourOther: '傳送到您其他地址的電子郵件' },
      recoveryCode: { name: '復原碼', yours: '復原碼' },
      unknown: { name: '其他方式', yours: '其他方式' },
    },
    protection: {
      on: '兩步驟驗證已開啟',
      onDetail: '您登入時，我們會要求第二個步驟。',
      off: '兩步驟驗證已關閉',
      offDetail: '只有密碼保護您的帳號。',
      notReady: '您的帳號尚未受到保護',
      notReadyDetail: '兩步驟驗證已開啟，但您沒有可用的第二個步驟。請驗證或新增一個方式。',
      turnOn: '開啟',
      turnOff: '關閉',
      turnWhat: '兩步驟驗證',
    },
    nothingSetUp: {
      heading: '為您的帳號新增第二個步驟',
      text: '這樣一來，即使有人知道您的密碼，也無法以您的身分登入。大約需要兩分鐘。',
      setUp: '設定兩步驟驗證',
    },
    factors: {
      heading: '您的驗證方式',
      intro: '您登入時，我們會要求使用其中一種。',
      introOff: '開啟兩步驟驗證後，您登入時，我們會要求使用其中一種。',
      add: '新增其他方式',
      on: '已開啟',
      ready: '已就緒',
      needsVerification: '需要驗證',
      notCounting: '驗證之前無法使用。',
      weaker: '安全性低於應用程式',
      added: (date) => `新增時間：${date}`,
      used: (when) => `上次使用：${when}`,
      kept: {
        required: '您的帳號必須使用這個方式，無法移除。',
        signIn: '您使用這個方式登入，無法移除。',
        unsupported: '無法在這裡移除。',
      },
      none: '尚未設定任何方式。',
      numbered,
      named,
      rename: '重新命名',
      remove: '移除',
      verify: '驗證',
      change: '變更',
    },
    recoveryCodes: {
      heading: '復原碼',
      intro: '無法使用任何其他方式時，可用復原碼登入。每組只能使用一次。',
      left: (left) => `剩餘 ${left} 組復原碼`,
      some: '您有復原碼',
      someDetail: '請保存在手機以外的地方。',
      none: '您沒有復原碼',
      noneDetail: '請產生復原碼，以免遺失手機後無法登入。',
      few: '請在用完之前產生新的復原碼。',
      create: '產生復原碼',
      regenerate: '產生新的復原碼',
      reveal: '顯示復原碼',
    },
    sessions: {
      heading: '您登入的位置',
      others: (number) => `已在另外 ${number} 個裝置或瀏覽器上登入`,
      othersUnknown: '您可能在其他裝置上登入',
      onlyHere: '您只在這裡登入',
      detail: '如果其中有您不認得的，請將其登出。',
      signOutOthers: '登出其他所有裝置',
    },
    devices: {
      heading: '已記住的瀏覽器',
      intro: '您在這些瀏覽器登入時，我們不會要求第二個步驟。',
      unnamed: '瀏覽器',
      thisOne: '這個瀏覽器',
      lasts: (duration) => han`剩餘${duration}`,
      forget: '忘記',
      named: ({ name, isThisOne }) => (isThisOne ? '這個瀏覽器' : name),
    },
    confirmation: {
      proved: '您的身分已驗證。尚未進行任何變更。',
      askedAnew: '您的設定已改變。沒有執行任何動作。請閱讀接下來會發生什麼事。',
      passwordMissing: '請輸入您的密碼。',
      passwordHint: '我們需要密碼來確認是您本人。',
      working: '處理中…',
      waitUntil: (wait) => han`您可以在${wait}後再試一次。`,
      waitOver: '現在可以再試一次。',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: '這個帳號無法這麼做。沒有任何變更。',
        factor_gone: '這個項目已移除。',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => (which ? `要移除${name}${quoted(which)}嗎？` : `要移除${name}嗎？`),
      text: {
        authenticator: ({ factor, service }) =>
          han`${factor.which ? quoted(factor.which) : '該應用程式'}將不再提供${service ? han`${service}的` : ''}驗證碼給您。`,
        email: ({ place }) => han`我們不會再將驗證碼${to(place)}。`,
        phone: ({ place }) => han`我們不會再將驗證碼${to(place)}。`,
        passkey: ({ service }) => (service ? han`您將無法再用於${service}。` : '您將無法再使用。'),
        other: ({ service }) => (service ? han`您將無法再用於${service}。` : '您將無法再使用。'),
      },
      remaining: (ways) => `您仍可使用${ways}。`,
      keep: '保留',
      confirm: ({ name }) => `移除${name}`,
      setUpAgain: '這是您的最後一個方式。下次登入只會要求密碼，然後要求設定另一個方式。',
      last: {
        heading: '要移除最後一個方式並關閉兩步驟驗證嗎？',
        text: passwordOnly,
        keep: '保留',
        confirm: '關閉兩步驟驗證',
      },
    },
    turnOff: {
      heading: '要關閉兩步驟驗證嗎？',
      text: passwordOnly,
      passwordOnly: '任何知道您密碼的人都能登入。',
      codesStop: '不會再要求輸入您的復原碼。',
      factorsStay: '您設定的內容會保留，可以再次開啟。',
      keep: '保持開啟',
      confirm: '關閉兩步驟驗證',
    },
    regenerateCodes: {
      heading: '要產生新的復原碼嗎？',
      text: ({ left }) =>
        left
          ? `新的復原碼產生後，您剩餘的 ${left} 組就會立即失效。`
          : '新的復原碼產生後，您現有的復原碼就會立即失效。',
      keep: '保留舊的',
      confirm: '產生新的復原碼',
    },
    forgetDevice: {
      heading: '要忘記這個瀏覽器嗎？',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? '這個瀏覽器' : (name ?? '那裡');
        return han`您下次在${where}登入時，我們會要求第二個步驟。`;
      },
      keep: '保留',
      confirm: '忘記',
    },
    signOutOthers: {
      heading: '要在其他所有地方登出嗎？',
      text: ({ count }) =>
        count
          ? `您必須在另外 ${count} 個裝置或瀏覽器上重新登入。`
          : '您必須在其他所有裝置和瀏覽器上重新登入。',
      stay: '您在這裡會保持登入。',
      keep: '保持登入',
      confirm: '登出其他所有裝置',
    },
    renameFactor: {
      heading: ({ name }) => `重新命名${name}`,
      label: '名稱',
      hint: '方便您辨認的名稱，例如所在的裝置。',
      missing: '請輸入名稱。',
      tooLong: (most) => `最多使用 ${most} 個字元。`,
      confirm: '儲存名稱',
      failures: {
        input_refused: '無法使用這個名稱。您可能已將它用於另一個方式。請選擇其他名稱。',
        conflict: '您已將這個名稱用於另一個方式。請選擇其他名稱。',
        refused: '無法使用這個名稱。請選擇其他名稱。',
      },
    },
    nameFactor: {
      heading: ({ name }) => `為新的${name}命名`,
      intro: '您已有一個。名稱可協助您分辨。',
      hint: '例如：工作手機',
      suggested: numbered,
    },
    unknownCodes: {
      heading: '我們不確定是否已產生復原碼',
      checking: '我們不確定是否成功。檢查中…',
      text: '我們沒有收到回應，因此無法顯示復原碼。',
      warning: '您可以產生新的一組。先前的所有復原碼屆時會失效。',
      create: '產生新的一組',
      skip: '暫時不要',
    },
    makeCodes: {
      heading: '復原碼',
      text: '如果遺失手機，可用復原碼登入。每組只能使用一次，而且只會在現在顯示，請準備好保存的地方。',
      keep: '暫時不要',
      confirm: '顯示我的復原碼',
    },
    codesFromBefore: {
      heading: '您還保存著復原碼嗎？',
      text: '您有先前的一組。如果遺失手機，您會需要它。',
      warning: '如果找不到，請產生新的一組。舊的復原碼屆時會失效。',
      keep: '我還有',
      replace: '產生新的一組',
      left: {
        heading: '您的復原碼尚未儲存',
        text: '您有一組尚未確認已儲存的復原碼。如果遺失手機，您會需要它。',
        warning: '我們不會在這裡再次顯示。新的一組會取代它，其中的復原碼屆時會失效。',
        keep: '我已儲存',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: '請重新登入以繼續',
        text: '您的登入已結束。您設定的內容已保留：登入後可以從那裡繼續。',
      },
      changed: {
        heading: '您的登入狀態已改變',
        text: '您現在登入的可能是他人的帳號。之後沒有執行任何動作。請在下一個畫面確認帳號，然後再繼續。',
      },
    },
    changeAddress: {
      stopsAtOnce: '您一繼續，目前使用的就會失效。',
      isOnlyOne: '您一繼續，目前使用的就會失效。在確認新的之前，只有密碼保護您的帳號。',
    },
    addFactor: {
      heading: '選擇第二個步驟',
      intro: '您稍後可以新增更多。',
      nothing: '目前沒有可以新增的方式。',
      cancel: '取消',
    },
    turnOn: {
      heading: '開啟兩步驟驗證',
      intro: '從現在起，您登入時，我們會要求第二個步驟。',
      ready: (factor) => `${factor.name}：已驗證`,
      codesSaved: (number) => `已儲存 ${number} 組復原碼`,
      confirm: '開啟',
      skip: '暫時不要',
    },
    summary: {
      heading: '兩步驟驗證已開啟',
      text: (ways) => `下次請使用密碼和${ways}登入。`,
      keepCodes: '請將復原碼保存在沒有手機也找得到的地方。',
      done: '完成',
      addAnother: '新增其他方式',
    },
    sessionEnds: {
      heading: '要保持登入嗎？',
      headingWithoutStay: '您即將登出',
      text: '您即將登出。',
      left: (wait) => han`將在${wait}後登出。`,
      over: '您的登入已結束。',
      stay: '保持登入',
      signOut: '立即登出',
      understood: '關閉',
    },
    saveCodes: {
      heading: '儲存您的復原碼',
      intro: '如果遺失手機，每組可使用一次。您不會再看到這些復原碼。請保存在手機以外的地方。',
      introShownAgain: '如果遺失手機，每組可使用一次。請保存在手機以外的地方。',
      headingAgain: '您的復原碼',
      done: '完成',
      listName: '您的復原碼',
      copy: '複製',
      copied: '已複製復原碼。請貼到安全的地方。',
      notCopied: '無法複製。復原碼已選取：請自行複製。',
      download: '下載',
      downloaded: '請在您的下載項目中尋找該檔案。',
      notDownloaded: '無法下載。請改為複製或列印復原碼。',
      fileName: 'codes',
      print: '列印',
      notPrinted: '無法列印。請改為複製或下載復原碼。',
      saved: '我已儲存這些復原碼',
      savedMissing: '請先儲存復原碼，然後勾選方塊。',
      typeOne: '輸入其中一組復原碼',
      typeOneHint: '請從您儲存的地方取用，以確認復原碼就在那裡。',
      typeOneMissing: '請輸入其中一組復原碼。',
      typeOneWrong: '這不是其中的復原碼。請查看您儲存的地方。',
      paper: {
        title: ({ service }) => (service ? han`${service}的復原碼` : '復原碼'),
        account: (account) => `帳號：${account}`,
        date: (date) => `產生日期：${date}`,
        once: '每組復原碼只能使用一次。',
      },
      leaving: {
        heading: '要不儲存復原碼就離開嗎？',
        text: '您不會再看到這些復原碼。沒有它們，遺失手機可能讓您無法登入。',
        textShownAgain: '您稍後可以再次查看。儲存之前，遺失手機可能讓您無法登入。',
        signsOut: '您將會登出。',
        keep: '返回並儲存',
        confirm: '仍要離開',
      },
    },
    guided: {
      step: ({ step, of, name }) => `步驟 ${step}，共 ${of} 步 · ${name}`,
      names: { add: '新增', verify: '驗證', saveCodes: '儲存復原碼', turnOn: '開啟' },
    },
  },
  stepUp: {
    heading: (purpose) => (purpose ? `驗證您的身分：${purpose}` : '驗證您的身分'),
    confirm: (purpose) => (purpose ? `驗證：${purpose}` : '驗證'),
    unavailableHeading: '我們無法在這裡驗證您的身分',
    unavailable: '您尚未設定任何方式。請登出後重新登入，或尋求協助。',
    unavailableHere: '無法在這裡確認。請登出後重新登入，或尋求協助。',
    sessionChangedHeading: '您的登入狀態已改變',
    sessionChanged: '您已登出，或登入了其他帳號。沒有執行任何動作。請登入，然後再試一次。',
    close: '關閉',
    provedHeading: '您的身分已驗證',
    proved: (purpose) => (purpose ? `要繼續嗎：${purpose}？` : '要繼續嗎？'),
    goOn: (purpose) => purpose ?? '繼續',
  },
};
