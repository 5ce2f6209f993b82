import { plural, type Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'es';

/** `several` is given the number, with “de” where it ends in a noun: “1000000 de códigos”. */
const counted = (number: number, one: string, several: (number: string) => string) =>
  plural(locale, number, { one, many: several(`${number} de`), other: several(`${number}`) });
const digits = (length: number) => counted(length, '1 dígito', (number) => `${number} dígitos`);
const orWait = (wait: string | undefined) =>
  wait ? `Inténtalo de nuevo dentro de ${wait}.` : 'Espera unos minutos e inténtalo de nuevo.';
/** “a la 1:05”, “a las 14:05”. */
const at = (time: string) => `${/^0?1\D/.test(time) ? 'a la' : 'a las'}\u00A0${time}`;

const spokenEmail = ({ mailbox, domain }: MaskedEmail) =>
  `dirección que empieza por ${mailbox}, en ${domain}`;
/** Where something is sent: “a la dirección …”, “al número …”. */
const to = (place: string) => `a ${place}`.replace(/^a el /, 'al ');

const identifiers = {
  email: 'el correo electrónico',
  username: 'el nombre de usuario',
  emailOrUsername: 'el correo electrónico o el nombre de usuario',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `Comprueba ${identifiers[identifierKind ?? 'emailOrUsername']} y la contraseña.`;

const ourSide = 'Ha ocurrido un problema por nuestra parte. Inténtalo de nuevo.';
const checkEntry = 'Comprueba lo que has introducido e inténtalo de nuevo.';
const wrongOrExpired = 'Este código es incorrecto o ha caducado.';
const usedBefore = 'Este código es incorrecto o ya se ha usado.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `No hemos podido enviar el código${place ? ` ${to(place)}` : ''}.`;

const addressKinds = { email: 'dirección de correo electrónico', phone: 'número de teléfono' } as const;
/** An example that must not wrap. Spain has no range for fiction. */
const example = '+34\u00A0612\u00A0345\u00A0678';
const thisAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'este número' : 'esta dirección');
const thisKind = (kind: 'email' | 'phone') => `${kind === 'phone' ? 'Este' : 'Esta'} ${addressKinds[kind]}`;
const oneOfKind = (kind: 'email' | 'phone') => (kind === 'phone' ? 'un solo' : 'una sola');
const wrongAddress = (kind: 'email' | 'phone') =>
  `No hemos podido usar ${thisAddress(kind)}. ${
    kind === 'phone' ? 'Compruébalo o usa otro.' : 'Compruébala o usa otra.'
  }`;
const notSent = (kind: 'email' | 'phone') =>
  `No hemos podido enviar un mensaje a ${thisAddress(kind)}. ${
    kind === 'phone' ? 'Compruébalo' : 'Compruébala'
  } e inténtalo de nuevo.`;
const deadLink = 'Este enlace ha caducado o ya se ha usado. Envía uno nuevo.';
const notAccepted = 'No ha funcionado. Inténtalo de nuevo o usa otro método.';
const messageNotSent = 'No hemos podido enviar el mensaje. Inténtalo de nuevo.';
const link = {
  sentHeading: 'Revisa tu correo',
  notSent: (place: string) => `Enviaremos un mensaje con un enlace ${to(place)}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `Hemos enviado un ${times > 1 ? 'enlace nuevo' : 'enlace'} ${to(place)}.`,
  send: 'Enviar enlace',
  sendAgain: 'Enviar de nuevo',
  sending: 'Enviando…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1
      ? 'Hemos enviado un enlace nuevo. Usa el mensaje más reciente.'
      : `Hemos enviado un enlace ${to(place)}.`,
  againIn: (wait: string) => `Puedes pedir otro mensaje dentro de ${wait}.`,
  againShort: (wait: string) => `en ${wait}`,
  againNow: 'Ya puedes pedir otro mensaje.',
  opened: 'Ya lo he abierto',
  notArrivedTitle: '¿No te ha llegado?',
  notArrived: ['Espera unos minutos.', 'Mira en la carpeta de spam.', 'Envía el mensaje de nuevo.'],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const onService = (service: string | undefined) => (service ? ` en ${service}` : '');
const ofService = (service: string | undefined) => (service ? ` de ${service}` : '');
const quoted = (which: string) => `«${which}»`;
/** By how the names of kinds begin. A name of the host’s own stands in quotes. */
const articles = [
  ['llave', 'la '],
  ['app', 'la '],
  ['códigos', 'los '],
  ['código', 'el '],
  ['otro', 'el '],
] as const;
const the = (name: string) => {
  const [, article] = articles.find(([start]) => name.startsWith(start)) ?? [];
  return article === undefined ? quoted(name) : `${article}${name}`;
};
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) =>
  `Última actualización: ${[date, time].filter(Boolean).join(', ') || 'hace un rato'}.`;
const passwordOnly = 'Solo tu contraseña protegerá tu cuenta.';
const wrongPassword = 'Esta contraseña no es correcta. Inténtalo de nuevo.';

/**
 * Spanish, with “tú”, as the large platforms address people in Spain and in America; with words that are understood in both.
 * People are spoken of without masculine or feminine.
 */
export const es: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'Continuar',
    cancel: 'Cancelar',
    tryAgain: 'Reintentar',
    otherFactor: 'Usar otro método',
    back: 'Atrás',
    exit: 'Cancelar y cerrar sesión',
    help: 'Obtener ayuda',
    checking: 'Comprobando…',
    loading: 'Cargando…',
    stillWorking: 'Está tardando más de lo normal. Espera un poco más.',
    stopWaiting: 'Dejar de esperar',
    offline: 'No tienes conexión. Lo que has escrito sigue aquí.',
    offlineAnnounced: 'No tienes conexión.',
    onlineAnnounced: 'Vuelves a tener conexión.',
    step: ({ step, of }) => `Paso ${step} de ${of}`,
    errorTitle: (title) => `Error: ${title}`,
    // Never one: below two minutes, seconds are counted, and below two hours, minutes.
    about: (wait) => `${/\bh/.test(wait) ? 'unas' : 'unos'} ${wait}`,
    attemptsLeft: (left) =>
      counted(left, 'Este es tu último intento.', (number) => `Te quedan ${number} intentos.`),
    signingInAs: (account) => `Vas a iniciar sesión como ${account}.`,
    signedInAs: (account) => `Has iniciado sesión como ${account}.`,
    notYou: '¿No eres tú?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `número que termina en ${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `nombre de usuario que empieza por ${initial}`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: `la ${spokenEmail(masked)}` }),
    phoneInText: ({ ending }) => ({
      shown: `el número que termina en ${ending}`,
      spoken: `el número que termina en ${spaced(ending)}`,
    }),
    unknownEmail: 'tu correo electrónico',
    unknownPhone: 'tu teléfono',
    unknown: 'tu dirección habitual',
  },
  signIn: {
    heading: ({ service }) => `Iniciar sesión${onService(service)}`,
    identifier: {
      email: 'Correo electrónico',
      username: 'Nombre de usuario',
      emailOrUsername: 'Correo electrónico o nombre de usuario',
    },
    identifierMissing: {
      email: 'Introduce tu correo electrónico.',
      username: 'Introduce tu nombre de usuario.',
      emailOrUsername: 'Introduce tu correo electrónico o tu nombre de usuario.',
    },
    password: 'Contraseña',
    passwordMissing: 'Introduce tu contraseña.',
    showPassword: 'Mostrar contraseña',
    forgotPassword: '¿Olvidaste tu contraseña?',
    submit: 'Iniciar sesión',
    sessionEnded: 'Tu sesión ha terminado. Vuelve a iniciar sesión para continuar.',
    tooManyAttempts:
      'Has introducido un código incorrecto demasiadas veces. Vuelve a iniciar sesión para continuar.',
    signedOut: 'Has cerrado sesión.',
    returnFailed: 'No se ha podido iniciar sesión así. Inténtalo de nuevo o usa otro método.',
    emailVerified: 'Tu correo electrónico está confirmado. Inicia sesión para continuar.',
    or: 'o',
    byCode: { email: 'Recibir un código por correo', phone: 'Recibir un código por SMS' },
    byLink: 'Recibir un enlace por correo',
    byPassword: 'Usar mi contraseña',
    byProvider: ({ name }) => `Continuar con ${name}`,
    redirectingTo: ({ name }) => `Abriendo ${name}…`,
  },
  checkFactors: { heading: 'Un momento' },
  otherAccount: {
    heading: 'Ya hay una sesión abierta',
    text: (account) => `En este navegador se ha iniciado sesión como ${account}.`,
    textUnknown: 'Alguien ha iniciado sesión en este navegador y no sabemos si has sido tú.',
    continueAs: (account) => `Continuar como ${account}`,
    continueUnknown: 'Continuar con esa sesión',
    signOut: 'Cerrar sesión y usar otra cuenta',
  },
  chooseFactor: {
    heading: 'Verifica que eres tú',
    intro: 'Elige un segundo paso.',
    introWithSetUp: 'Elige un segundo paso o configura otro.',
    setUpHeading: 'Configura un segundo paso',
    setUpIntro: ({ service }) =>
      `${service ?? 'Este servicio'} pide un segundo paso al iniciar sesión. Solo tienes que configurarlo una vez.`,
    setUp: (name) => `Configurar: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Último uso',
    recommended: 'Recomendado',
    factorGone: 'Este método ya no está disponible. Elige otro.',
    factorUnusable: 'Este método no funciona en este momento. Elige otro.',
    availableIn: (wait) => `Disponible dentro de ${wait}`,
  },
  factorKinds: {
    passkey: {
      name: 'Llave de acceso',
      hint: 'Cara, huella o bloqueo de pantalla',
      setUp: { name: 'Configurar una llave de acceso' },
    },
    authenticator: {
      name: 'App de autenticación',
      hint: 'El código que muestra tu app',
      setUp: {
        name: 'Configurar una app de autenticación',
        hint: 'Una app de tu teléfono te muestra códigos',
      },
    },
    phone: { name: 'SMS', hint: 'Un código en tu teléfono', setUp: { name: 'Configurar códigos por SMS' } },
    email: {
      name: 'Correo electrónico',
      hint: 'Un código en tu bandeja de entrada',
      setUp: { name: 'Configurar códigos por correo' },
    },
    recoveryCode: { name: 'Código de recuperación', hint: 'Uno de los códigos que guardaste' },
    unknown: { name: 'Otro método' },
  },
  code: {
    label: 'Código de seguridad',
    digits,
    verify: 'Verificar',
    verified: 'Verificado',
    filledIn: 'Código rellenado.',
    rememberDevice: ({ lasts }) =>
      lasts ? `Recordar este navegador durante ${lasts}` : 'Recordar este navegador',
    sentWhenComplete: 'Se envía al introducir el último dígito.',
    onlyHere: ({ service }) =>
      `Introdúcelo solo aquí${onService(service)}. Nunca te lo pediremos por teléfono, mensaje ni correo.`,
    onlyHereShort: ({ service }) => `Introdúcelo solo aquí${onService(service)}. Nunca te lo pediremos.`,
    notYou: '¿No intentabas iniciar sesión? Cancela y cambia tu contraseña.',
    problems: {
      empty: () => 'Introduce el código de seguridad.',
      wrongLength: ({ length }) =>
        length ? `El código tiene ${digits(length)}.` : 'El código no está completo.',
      notACode: ({ length }) =>
        length
          ? `Introduce solo los ${digits(length)}, sin más texto.`
          : 'Introduce solo el código, sin más texto.',
      severalCodes: () => 'Aquí hay más de un código. Introduce solo el más reciente.',
      securityCode: () => 'Introduce el código de seguridad.',
    },
  },
  authenticator: {
    heading: 'Introduce tu código',
    intro: ({ service }) => `Abre tu app de autenticación y busca el código de ${service ?? 'esta cuenta'}.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}Cambia cada 30 segundos.`,
    noPhone: 'No tengo mi teléfono',
    tipsTitle: '¿Los códigos siguen sin funcionar?',
    tips: ({ service }) => [
      `Comprueba que estás usando el código de ${service ?? 'este servicio'}.`,
      'Espera al siguiente código e introdúcelo.',
      'Pon la hora de tu teléfono en automático.',
    ],
  },
  sentCode: {
    heading: {
      email: 'Revisa tu correo',
      phone: 'Revisa tu teléfono',
      other: 'Introduce tu código de seguridad',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `Hemos enviado un código nuevo ${to(place)}. ${newestOnly ? 'Ahora solo funciona el más reciente.' : 'Usa el del mensaje más reciente.'}`
        : `Hemos enviado un código ${to(place)}. Puede tardar unos minutos en llegar.`,
    lasts: (wait) => `El código sirve durante ${wait}.`,
    notSentHeading: {
      email: 'Recibe un código por correo',
      phone: 'Recibe un código por SMS',
      other: 'Recibe un código de seguridad',
    },
    notSent: (place) => `Enviaremos un código de seguridad ${to(place)}.`,
    send: 'Enviar código',
    sendAgain: 'Enviar otro código',
    sending: 'Enviando…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `Hemos enviado un código ${to(place)}.`;
      return `Hemos enviado un código nuevo. ${newestOnly ? 'Ahora solo funciona el más reciente.' : 'Usa el mensaje más reciente.'}`;
    },
    againIn: (wait) => `Puedes pedir un código nuevo dentro de ${wait}.`,
    againShort: (wait) => `en ${wait}`,
    againNow: 'Ya puedes pedir un código nuevo.',
    notArrivedTitle: '¿No te ha llegado?',
    notArrived: {
      email: [
        'Espera unos minutos.',
        'Mira en la carpeta de spam.',
        'Envía un código nuevo o usa otro método.',
      ],
      phone: [
        'Espera unos minutos.',
        'Comprueba que tu teléfono tiene señal.',
        'Envía un código nuevo o usa otro método.',
      ],
      other: ['Espera unos minutos.', 'Envía un código nuevo o usa otro método.'],
    },
    weaker: 'Los SMS te protegen menos que una app de autenticación.',
    checkAddress: 'Comprueba que el código se ha enviado al lugar correcto: lo ves más arriba.',
    change: { email: 'Cambiar correo', phone: 'Cambiar número', other: 'Cambiar dirección' },
  },
  recovery: {
    heading: 'Introduce un código de recuperación',
    intro: 'Uno de los códigos que guardaste al configurar la verificación en dos pasos.',
    label: 'Código de recuperación',
    hint: 'Cada código se puede usar una sola vez.',
    noCodesTitle: 'No tengo ningún código',
    noCodes: ({ service, otherFactor }) =>
      `Pueden estar en un archivo, en papel o en tu gestor de contraseñas. Si no los encuentras, ${
        otherFactor ? 'usa otro método o ' : ''
      }ponte en contacto con el equipo de soporte${ofService(service)}.`,
    left: (left) =>
      counted(
        left,
        'Te queda 1 código de recuperación.',
        (number) => `Te quedan ${number} códigos de recuperación.`,
      ),
    problems: {
      empty: () => 'Introduce un código de recuperación.',
      wrongLength: ({ length }) =>
        length
          ? `Un código de recuperación tiene ${digits(length)}.`
          : 'El código de recuperación no está completo.',
      notACode: () => 'Introduce solo el código de recuperación, sin más texto.',
      severalCodes: () => 'Introduce un solo código.',
      securityCode: () =>
        'Parece un código de seguridad de una app o de un mensaje. Introduce un código de recuperación.',
    },
  },
  limited: {
    heading: {
      locked: 'Demasiados códigos incorrectos',
      rate_limited: 'Demasiados intentos',
      too_many_sends: 'Demasiados mensajes pedidos',
      sign_in: 'Demasiados intentos de iniciar sesión',
    },
    until: ({ wait, time }) => `Puedes volver a intentarlo dentro de ${wait}, ${at(time)}.`,
    waitUnknown: 'Espera unos minutos e inténtalo de nuevo.',
    now: 'Ya puedes volver a intentarlo.',
    otherFactors: 'Tus otros métodos siguen funcionando.',
    tooEarly: (wait) => `Puedes volver a intentarlo dentro de ${wait}.`,
  },
  denied: {
    heading: 'No se puede iniciar sesión',
    reasons: {
      noFactor:
        'Tu cuenta no tiene un segundo paso que puedas usar. Ponte en contacto con el equipo de soporte.',
      account: 'No se puede iniciar sesión con esta cuenta. Ponte en contacto con el equipo de soporte.',
      passwordReset: 'Tienes que cambiar tu contraseña antes de iniciar sesión.',
      misconfigured:
        'El inicio de sesión no está bien configurado por nuestra parte. Ponte en contacto con el equipo de soporte.',
      sameFactorAgain:
        'Hemos verificado que eres tú, pero se ha vuelto a pedir el mismo paso. Inténtalo de nuevo, o cierra sesión y empieza otra vez.',
      cookiesBlocked:
        'Tu navegador bloquea las cookies necesarias para iniciar sesión. Permite las cookies de este sitio en los ajustes de tu navegador e inténtalo de nuevo.',
      restartLoop:
        'Este paso ha tenido que empezar de nuevo varias veces. Inténtalo más tarde o ponte en contacto con el equipo de soporte.',
      setUpNeeded:
        'Primero tienes que configurar la verificación en dos pasos, y aquí no es posible. Ponte en contacto con el equipo de soporte.',
      emailVerificationNeeded:
        'Primero tienes que confirmar tu correo electrónico. Abre el mensaje que te hemos enviado e inténtalo de nuevo.',
    },
    changePassword: 'Cambiar contraseña',
    contactSupport: 'Contactar con soporte',
  },
  unreachable: {
    heading: 'No hemos podido comprobar tu inicio de sesión',
    screenHeading: 'No hemos podido cargar este paso',
  },
  signedOut: {
    sessionEnded: {
      heading: 'Tu sesión ha terminado',
      text: 'Vuelve a iniciar sesión para continuar.',
      signIn: 'Volver a iniciar sesión',
    },
    tooManyAttempts: {
      heading: 'Demasiados códigos incorrectos',
      text: 'El inicio de sesión se ha interrumpido. Vuelve a iniciar sesión para continuar.',
      signIn: 'Volver a iniciar sesión',
    },
    notSignedIn: {
      heading: 'No has iniciado sesión',
      text: 'Inicia sesión para continuar.',
      signIn: 'Iniciar sesión',
    },
  },
  signingOut: {
    heading: 'Cerrando sesión',
    working: 'Solo tardará un momento.',
    failedHeading: 'Aún no se ha cerrado la sesión',
  },
  done: {
    signedIn: 'Has iniciado sesión',
    alreadySignedIn: 'Ya habías iniciado sesión',
    emailVerified: 'Tu correo electrónico está confirmado.',
  },
  failures: {
    wrong_code: 'Este código no ha funcionado. Compruébalo e inténtalo de nuevo.',
    expired_code: 'Este código ha caducado.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `Lo has intentado demasiadas veces. ${orWait(wait)}`,
    locked: ({ wait }) => `Has introducido un código incorrecto demasiadas veces. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `Has pedido demasiados mensajes. ${orWait(wait)}`,
    session_ended: 'Tu sesión ha terminado. Vuelve a iniciar sesión para continuar.',
    verification_required: 'Tienes que volver a verificar que eres tú.',
    step_up_required: 'Primero verifica que eres tú.',
    restart: 'No ha funcionado. Vamos a empezar este paso de nuevo.',
    factor_gone: 'Este método ya no está disponible.',
    conflict: 'Esto ya está configurado.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'La comprobación de seguridad no ha funcionado. Inténtalo de nuevo.',
    dismissed: 'Lo has interrumpido. Inténtalo de nuevo o usa otro método.',
    refused: 'No es posible con esta cuenta. Usa otro método o pide ayuda.',
    offline: 'No hemos podido conectar con el servicio. Comprueba tu conexión e inténtalo de nuevo.',
    server: ourSide,
    malformed: ourSide,
    misconfigured: 'Esto no está bien configurado por nuestra parte. Usa otro método o pide ayuda.',
    unexpected: ourSide,
    timeout: 'Está tardando demasiado. Inténtalo de nuevo.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `Has intentado iniciar sesión demasiadas veces. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `Has intentado iniciar sesión demasiadas veces. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'Este código no ha funcionado. Introduce el más reciente.',
      expired_code: 'Este código ha caducado. Introduce el más reciente.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'Este código no ha funcionado. Usa el mensaje más reciente.',
      expired_code: 'Este código ha caducado. Envía uno nuevo.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'Este código de recuperación ya no funciona. Prueba con otro.',
    },
    send: {
      rate_limited: ({ wait }) => `Has pedido demasiados mensajes. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `Has pedido demasiados mensajes. ${orWait(wait)} Todavía puedes introducir un código que hayas recibido.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'Tu contraseña',
    hint: 'Introdúcela una vez más para cambiar tu forma de iniciar sesión.',
    wrong: 'Esta contraseña no es correcta. Compruébala e inténtalo de nuevo.',
  },
  address: {
    label: { email: 'Correo electrónico', phone: 'Número de teléfono' },
    phoneHint: `Con el prefijo del país, por ejemplo ${example}.`,
    send: 'Enviar código',
    sendMessage: 'Enviar mensaje',
    sendLink: 'Enviar enlace',
    problems: {
      empty: (kind) => `Introduce tu ${addressKinds[kind]}.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'Introduce una dirección de correo como nombre@example.com.'
          : `Introduce un número de teléfono como ${example}.`,
      severalAddresses: (kind) => `Introduce ${oneOfKind(kind)} ${addressKinds[kind]}.`,
      tooShort: (kind) => `${thisKind(kind)} es demasiado ${kind === 'phone' ? 'corto' : 'corta'}.`,
      tooLong: (kind) => `${thisKind(kind)} es demasiado ${kind === 'phone' ? 'largo' : 'larga'}.`,
      noCountry: () => 'Añade el prefijo del país, por ejemplo +34 para España.',
      trunkZero: () => 'No pongas el (0) después del prefijo del país.',
      extension: () => 'Introduce un número sin extensión. Los mensajes no llegan a una extensión.',
    },
  },
  signInByCode: {
    intro: {
      email: 'Te enviaremos un código por correo para iniciar sesión.',
      phone: 'Te enviaremos un código por SMS para iniciar sesión.',
    },
    introLink: 'Te enviaremos un enlace por correo para iniciar sesión.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Configura tu app de autenticación',
    intro: ({ service }) => `Usarás los códigos de la app para iniciar sesión${onService(service)}.`,
    creating: 'Creando tu clave…',
    noAppTitle: 'No tengo ninguna app',
    noApp:
      'Sirve cualquier app de autenticación. Busca una en la tienda de apps de tu teléfono o mira en tu gestor de contraseñas: muchos incluyen una.',
    scan: 'Abre la app y escanea este código QR',
    cannotScan: '¿No puedes escanearlo?',
    typeKey: 'Escribe en tu app esta clave de configuración o cópiala.',
    qrCode:
      'Código QR para tu app de autenticación. La clave que hay en «¿No puedes escanearlo?» hace lo mismo.',
    add: 'Añade esta cuenta a la app',
    openInApp: 'Abrir en la app de autenticación',
    orCopyKey: 'O copia esta clave de configuración en tu app.',
    scanElsewhere: 'La app está en otro dispositivo',
    copy: 'Copiar clave',
    copied: 'Clave copiada.',
    notCopied: 'No se ha podido copiar. Selecciona la clave y cópiala manualmente.',
    account: 'Cuenta',
    service: 'Servicio',
    kindOfKey: 'Tipo de clave',
    timeBased: ({ length, periodSeconds }) =>
      `Basada en la hora, ${digits(length)}${periodSeconds === 30 ? '' : `, cada ${periodSeconds} segundos`}`,
    enterCode: 'Introduce el código que muestra la app',
  },
  ceremony: {
    passkey: {
      heading: 'Usa tu llave de acceso',
      intro: 'Tu dispositivo te pedirá la cara, la huella o el bloqueo de pantalla.',
      start: 'Usar mi llave de acceso',
    },
    other: {
      heading: 'Verifica en tu dispositivo que eres tú',
      intro: 'Tu dispositivo te indicará qué hacer.',
      start: 'Empezar',
    },
    performing: 'Sigue los pasos en tu dispositivo.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'Ha tardado demasiado. Inténtalo de nuevo.',
      input_refused: notAccepted,
      refused: 'No funciona en este dispositivo. Usa otro método.',
    },
  },
  replaceFactor: {
    heading: '¿Quieres sustituir lo que has perdido?',
    signedIn: 'Código de recuperación aceptado.',
    intro:
      'Ahora puedes sustituir lo que has perdido. El método anterior funciona hasta que se confirme el nuevo.',
    makeNewCodes: 'Crea pronto códigos nuevos en los ajustes de tu cuenta.',
    codesHeading: 'Se están acabando tus códigos de recuperación',
    newCodes: 'Crear códigos de recuperación nuevos',
    newCodesWarning: 'Si creas códigos nuevos, los que quedan dejarán de funcionar.',
    newCodesUnknown:
      'No sabemos si se han creado códigos nuevos. Si es así, los anteriores ya no funcionan: vuelve a crear códigos nuevos.',
    newCodesInSettings: 'Aquí no es posible. Puedes crear códigos nuevos en los ajustes de tu cuenta.',
    replace: {
      authenticator: {
        name: 'Volver a configurar mi app de autenticación',
        hint: 'Si has perdido el teléfono o has borrado la app',
      },
      phone: { name: 'Usar otro número de teléfono', hint: 'Si ya no te llegan los SMS' },
      email: { name: 'Usar otro correo electrónico', hint: 'Si ya no puedes abrir esa bandeja de entrada' },
    },
    notReplaced: 'No ha funcionado. Puedes volver a intentarlo más tarde en los ajustes de tu cuenta.',
    skip: 'Ahora no',
  },
  setUpAddress: {
    heading: { email: 'Recibe códigos por correo', phone: 'Recibe códigos por SMS' },
    intro: ({ kind, service }) =>
      `Cada vez que inicies sesión${onService(service)}, enviaremos un código a ${thisAddress(kind)}.`,
    introKnown: ({ place, service }) =>
      `Cada vez que inicies sesión${onService(service)}, enviaremos un código ${to(place)}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Iniciar sesión con un enlace',
    instruction: 'Abre el enlace en este navegador. Puedes seguir allí o volver aquí.',
    notYet:
      'Todavía no has iniciado sesión. Abre en este navegador el enlace del mensaje más reciente e inténtalo de nuevo.',
  },
  verifyEmail: {
    ...link,
    heading: 'Confirma tu correo electrónico',
    instruction: 'Abre el enlace del mensaje y vuelve aquí.',
    notYet:
      'Tu correo electrónico todavía no está confirmado. Abre el enlace del mensaje más reciente e inténtalo de nuevo.',
    confirmIntro: 'Has abierto el enlace de nuestro mensaje. Confirma que la dirección es tuya.',
    confirm: 'Confirmar mi correo electrónico',
    newLink: 'Enviar un enlace nuevo',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: '¿Has empezado tú este inicio de sesión?',
    asking: ({ service }) =>
      `Un enlace u otro sitio te ha traído hasta aquí para iniciar sesión${onService(service)}. Acepta solo si lo has pedido tú: con un enlace que te envía otra persona podrías entrar en la cuenta de esa persona.`,
    signInMyself: 'No, iniciar sesión por mi cuenta',
    continue: 'Sí, continuar',
    completingHeading: 'Iniciando sesión',
    completing: 'Solo tardará un momento.',
    failedHeading: 'No se ha podido iniciar sesión',
    backToSignIn: 'Volver al inicio de sesión',
  },
  settings: {
    endings: {
      add: 'Método añadido.',
      removeFactor: 'Método eliminado.',
      renameFactor: 'Nombre cambiado.',
      turnOn: 'El cambio se ha guardado.',
      turnOff: 'El cambio se ha guardado.',
      createCodes: 'Tus códigos de recuperación están listos.',
      regenerateCodes: 'Tus códigos de recuperación nuevos están listos. Los anteriores ya no funcionan.',
      forgetDevice: 'Allí volveremos a pedir un segundo paso.',
      signOutOthers: 'Has cerrado sesión en todos los demás sitios.',
      unknown: 'No sabemos si ha funcionado. Comprueba lo que se muestra aquí.',
      alreadyGone: 'Ya se había eliminado. Ahora no ha cambiado nada.',
      codesExist: 'Ya tienes códigos de recuperación. Crea códigos nuevos si no los encuentras.',
      codesLeft:
        'No has guardado tus códigos de recuperación. Crea códigos nuevos antes de que necesites uno.',
      unavailable: 'Este método no funciona en este momento. Elige otro.',
      changed:
        'Mientras tanto, tu inicio de sesión ha cambiado, así que no se ha hecho nada. Inténtalo de nuevo.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `Mientras tanto, tu inicio de sesión ha cambiado${wasStopped ? ', así que no se ha hecho nada' : ''}.`,
        name ? `Ahora la sesión es la de ${name}.` : 'Ahora la sesión es la de otra cuenta.',
      ].join(' '),
    createCodes: {
      heading: '¿Crear códigos de recuperación?',
      text: 'Te permiten iniciar sesión si no puedes usar tus otros métodos. Cada uno sirve una sola vez.',
      keep: 'Ahora no',
      confirm: 'Crear códigos',
    },
    revealCodes: {
      heading: '¿Mostrar tus códigos de recuperación?',
      text: 'Asegúrate de que nadie más puede ver tu pantalla.',
      keep: 'Ahora no',
      confirm: 'Mostrar códigos',
    },
    turnOnAgain: {
      heading: '¿Activar la verificación en dos pasos?',
      text: 'Te pediremos un segundo paso cada vez que inicies sesión.',
      keep: 'Ahora no',
      confirm: 'Activar la verificación en dos pasos',
    },
    heading: 'Verificación en dos pasos',
    updating: 'Actualizando…',
    offline: (read) => `No tienes conexión. ${asOf(read)}`,
    offlineAction: 'No tienes conexión. Conéctate primero e inténtalo de nuevo.',
    loadFailed: 'No hemos podido cargar tus ajustes',
    misconfigured: 'No están bien configurados por nuestra parte.',
    refreshFailed: (read) => `No hemos podido comprobar si hay cambios. ${asOf(read)}`,
    busyAction: 'Un momento. Hay un cambio en curso.',
    broken: 'No hemos podido mostrar esto',
    account: (name) => `Cuenta: ${name}`,
    // `yours` follows a verb (“usar”) or “con tu contraseña y”: with “tu” or an article, never after “a” or “de”.
    kinds: {
      passkey: { name: 'llave de acceso', yours: 'tu llave de acceso', yourOther: 'tu otra llave de acceso' },
      authenticator: {
        name: 'app de autenticación',
        yours: 'tu app de autenticación',
        yourOther: 'tu otra app de autenticación',
      },
      phone: {
        name: 'códigos por SMS',
        yours: 'un código por SMS',
        yourOther: 'un código por SMS a tu otro número',
      },
      email: {
        name: 'códigos por correo',
        yours: 'un código por correo',
        yourOther: 'un código por correo a tu otra dirección',
      },
      recoveryCode: { name: 'código de recuperación', yours: 'un código de recuperación' },
      unknown: { name: 'otro método', yours: 'otro método' },
    },
    protection: {
      on: 'La verificación en dos pasos está activada',
      onDetail: 'Te pedimos un segundo paso al iniciar sesión.',
      off: 'La verificación en dos pasos está desactivada',
      offDetail: 'Solo tu contraseña protege tu cuenta.',
      notReady: 'Tu cuenta todavía no está protegida',
      notReadyDetail:
        'La verificación en dos pasos está activada, pero no tienes ningún segundo paso que funcione. Verifica uno o añádelo.',
      turnOn: 'Activar',
      turnOff: 'Desactivar',
      turnWhat: 'la verificación en dos pasos',
    },
    nothingSetUp: {
      heading: 'Añade un segundo paso a tu cuenta',
      text: 'Así, aunque alguien averigüe tu contraseña, no podrá entrar en tu cuenta. Se tarda unos dos minutos.',
      setUp: 'Configurar la verificación en dos pasos',
    },
    factors: {
      heading: 'Tus métodos',
      intro: 'Te pedimos uno de ellos al iniciar sesión.',
      introOff: 'Te pediremos uno de ellos al iniciar sesión cuando actives la verificación en dos pasos.',
      add: 'Añadir otro método',
      on: 'En uso',
      ready: 'Disponible',
      needsVerification: 'Sin verificar',
      notCounting: 'No puedes usarlo hasta que lo verifiques.',
      weaker: 'Protege menos que una app',
      added: (date) => `Desde el ${date}`,
      used: (when) => `Último uso: ${when}`,
      kept: {
        required: 'Tu cuenta lo exige, así que no se puede eliminar.',
        signIn: 'Inicias sesión con este método, así que no se puede eliminar.',
        unsupported: 'No se puede eliminar aquí.',
      },
      none: 'Todavía no hay nada configurado.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named: ({ name, which }) => (which ? `${the(name)} ${which}` : the(name)),
      rename: 'Cambiar nombre',
      remove: 'Eliminar',
      verify: 'Verificar',
      change: 'Cambiar',
    },
    recoveryCodes: {
      heading: 'Códigos de recuperación',
      intro: 'Te permiten iniciar sesión cuando no puedes usar nada más. Cada uno sirve una sola vez.',
      left: (left) =>
        counted(
          left,
          'Queda 1 código de recuperación',
          (number) => `Quedan ${number} códigos de recuperación`,
        ),
      some: 'Tienes códigos de recuperación',
      someDetail: 'Guárdalos en un lugar que no sea tu teléfono.',
      none: 'No tienes códigos de recuperación',
      noneDetail: 'Crea algunos para no perder el acceso a tu cuenta si pierdes el teléfono.',
      few: 'Crea códigos nuevos antes de que se acaben.',
      create: 'Crear códigos de recuperación',
      regenerate: 'Crear códigos nuevos',
      reveal: 'Mostrar códigos',
    },
    sessions: {
      heading: 'Dónde has iniciado sesión',
      others: (number) =>
        plural(locale, number, {
          one: 'Has iniciado sesión en otro dispositivo o navegador',
          many: `Has iniciado sesión en ${number} de dispositivos o navegadores`,
          other: `Has iniciado sesión en otros ${number} dispositivos o navegadores`,
        }),
      othersUnknown: 'Puede que hayas iniciado sesión en otros dispositivos',
      onlyHere: 'Solo has iniciado sesión aquí',
      detail: 'Si no reconoces alguno, cierra las demás sesiones.',
      signOutOthers: 'Cerrar las demás sesiones',
    },
    devices: {
      heading: 'Navegadores recordados',
      intro: 'En ellos no pedimos un segundo paso al iniciar sesión.',
      unnamed: 'Un navegador',
      thisOne: 'Este navegador',
      lasts: (duration) => `Tiempo restante: ${duration}`,
      forget: 'Olvidar',
      named: ({ name, isThisOne }) => (isThisOne ? 'este navegador' : name),
    },
    confirmation: {
      proved: 'Has verificado que eres tú. Todavía no ha cambiado nada.',
      askedAnew: 'Tus ajustes han cambiado mientras tanto. No se ha hecho nada. Lee lo que va a pasar ahora.',
      passwordMissing: 'Introduce tu contraseña.',
      passwordHint: 'Te la pedimos para asegurarnos de que eres tú.',
      working: 'Un momento…',
      waitUntil: (wait) => `Puedes volver a intentarlo dentro de ${wait}.`,
      waitOver: 'Ya puedes volver a intentarlo.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'No es posible con esta cuenta. No ha cambiado nada.',
        factor_gone: 'Ya se ha eliminado.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => `¿Eliminar ${the(name)}${which ? ` ${quoted(which)}` : ''}?`,
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'La app'} dejará de darte códigos${service ? ` para ${service}` : ''}.`,
        email: ({ place }) => `Dejaremos de enviar códigos ${to(place)}.`,
        phone: ({ place }) => `Dejaremos de enviar códigos ${to(place)}.`,
        passkey: ({ service }) => `Ya no podrás usarla${onService(service)}.`,
        other: ({ service }) => `Ya no podrás usar este método${onService(service)}.`,
      },
      remaining: (ways) => `Podrás seguir usando ${ways}.`,
      keep: 'Conservar',
      confirm: ({ name }) => `Eliminar ${the(name)}`,
      setUpAgain:
        'Es tu último método. El próximo inicio de sesión solo te pedirá la contraseña y, después, configurar otro.',
      last: {
        heading: '¿Eliminar tu último método y desactivar la verificación en dos pasos?',
        text: passwordOnly,
        keep: 'Conservar',
        confirm: 'Desactivar la verificación en dos pasos',
      },
    },
    turnOff: {
      heading: '¿Desactivar la verificación en dos pasos?',
      text: passwordOnly,
      passwordOnly: 'Cualquiera que averigüe tu contraseña podrá iniciar sesión.',
      codesStop: 'Ya no te pediremos tus códigos de recuperación.',
      factorsStay: 'Lo que has configurado se conserva, así que podrás volver a activarla.',
      keep: 'Dejarla activada',
      confirm: 'Desactivar la verificación en dos pasos',
    },
    regenerateCodes: {
      heading: '¿Crear códigos de recuperación nuevos?',
      text: ({ left }) =>
        left
          ? counted(
              left,
              'El código que te queda dejará de funcionar en cuanto se creen los nuevos.',
              (number) =>
                `Los ${number} códigos que te quedan dejarán de funcionar en cuanto se creen los nuevos.`,
            )
          : 'Los códigos que tienes dejarán de funcionar en cuanto se creen los nuevos.',
      keep: 'Conservar los anteriores',
      confirm: 'Crear códigos nuevos',
    },
    forgetDevice: {
      heading: '¿Olvidar este navegador?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'en este navegador' : name ? `en ${name}` : 'en él';
        return `La próxima vez que inicies sesión ${where}, te pediremos un segundo paso.`;
      },
      keep: 'Conservar',
      confirm: 'Olvidar',
    },
    signOutOthers: {
      heading: '¿Cerrar todas las demás sesiones?',
      text: ({ count: number }) =>
        number
          ? plural(locale, number, {
              one: 'Tendrás que volver a iniciar sesión en otro dispositivo o navegador.',
              many: `Tendrás que volver a iniciar sesión en ${number} de dispositivos o navegadores.`,
              other: `Tendrás que volver a iniciar sesión en otros ${number} dispositivos o navegadores.`,
            })
          : 'Tendrás que volver a iniciar sesión en todos tus demás dispositivos y navegadores.',
      stay: 'Aquí tu sesión seguirá abierta.',
      keep: 'Dejarlas abiertas',
      confirm: 'Cerrar las demás sesiones',
    },
    renameFactor: {
      heading: ({ name }) => `Cambiar el nombre de ${the(name)}`.replace(' de el ', ' del '),
      label: 'Nombre',
      hint: 'Algo que te ayude a reconocer este método, como el dispositivo en el que está.',
      missing: 'Introduce un nombre.',
      tooLong: (most) =>
        counted(most, 'Usa 1 carácter como máximo.', (number) => `Usa ${number} caracteres como máximo.`),
      confirm: 'Guardar nombre',
      failures: {
        input_refused:
          'No se puede usar este nombre. Puede que ya lo tenga otro de tus métodos. Elige un nombre distinto.',
        conflict: 'Otro de tus métodos ya tiene este nombre. Elige un nombre distinto.',
        refused: 'No se puede usar este nombre. Elige un nombre distinto.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `Elige un nombre para ${the(name)}`,
      intro: 'Ya tienes un método de este tipo. Un nombre te ayuda a distinguirlos.',
      hint: 'Por ejemplo: Teléfono del trabajo',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'No sabemos si se han creado tus códigos de recuperación',
      checking: 'No sabemos si ha funcionado. Comprobando…',
      text: 'No hemos recibido la respuesta, así que no podemos mostrarte ningún código.',
      warning: 'Puedes crear códigos nuevos. Todos los que tenías antes dejarán de funcionar.',
      create: 'Crear códigos nuevos',
      skip: 'Ahora no',
    },
    makeCodes: {
      heading: 'Códigos de recuperación',
      text: 'Te permiten iniciar sesión si pierdes el teléfono. Cada uno sirve una sola vez y solo los verás ahora, así que ten preparado un lugar para guardarlos.',
      keep: 'Ahora no',
      confirm: 'Mostrar mis códigos',
    },
    codesFromBefore: {
      heading: '¿Conservas tus códigos de recuperación?',
      text: 'Tienes códigos de antes. Los necesitarás si pierdes el teléfono.',
      warning: 'Si no los encuentras, crea códigos nuevos. Los anteriores dejarán de funcionar.',
      keep: 'Los tengo',
      replace: 'Crear códigos nuevos',
      left: {
        heading: 'Tus códigos de recuperación no están guardados',
        text: 'Tienes códigos, pero no has confirmado que los has guardado. Los necesitarás si pierdes el teléfono.',
        warning: 'No los volveremos a mostrar aquí. Si creas códigos nuevos, estos dejarán de funcionar.',
        keep: 'Los he guardado',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'Vuelve a iniciar sesión para continuar',
        text: 'Tu sesión ha terminado. Lo que has configurado se conserva: cuando inicies sesión, seguirás desde ahí.',
      },
      changed: {
        heading: 'Tu inicio de sesión ha cambiado',
        text: 'Puede que la sesión sea ahora la de otra cuenta. Desde entonces no se ha hecho nada. Comprueba la cuenta en la pantalla siguiente antes de continuar.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'Lo que usas ahora dejará de funcionar en cuanto continúes.',
      isOnlyOne:
        'Lo que usas ahora dejará de funcionar en cuanto continúes. Hasta que confirmes el cambio, solo tu contraseña protegerá tu cuenta.',
    },
    addFactor: {
      heading: 'Elige un segundo paso',
      intro: 'Puedes añadir más después.',
      nothing: 'Ahora mismo no puedes añadir nada.',
      cancel: 'Cancelar',
    },
    turnOn: {
      heading: 'Activa la verificación en dos pasos',
      intro: 'A partir de ahora te pediremos un segundo paso al iniciar sesión.',
      ready: (factor) => `${capital(factor.name)}: verificación completada`,
      codesSaved: (number) =>
        counted(
          number,
          '1 código de recuperación guardado',
          (several) => `${several} códigos de recuperación guardados`,
        ),
      confirm: 'Activar',
      skip: 'Ahora no',
    },
    summary: {
      heading: 'La verificación en dos pasos está activada',
      text: (ways) => `La próxima vez, inicia sesión con tu contraseña y ${ways}.`,
      keepCodes: 'Guarda tus códigos de recuperación donde puedas encontrarlos sin tu teléfono.',
      done: 'Listo',
      addAnother: 'Añadir otro método',
    },
    sessionEnds: {
      heading: '¿Mantener la sesión abierta?',
      headingWithoutStay: 'Tu sesión se cerrará pronto',
      text: 'Tu sesión se cerrará pronto.',
      left: (wait) => `Se cerrará dentro de ${wait}.`,
      over: 'Tu sesión ha terminado.',
      stay: 'Mantener la sesión abierta',
      signOut: 'Cerrar sesión ahora',
      understood: 'Cerrar',
    },
    saveCodes: {
      heading: 'Guarda tus códigos de recuperación',
      intro:
        'Cada uno sirve una sola vez, si pierdes el teléfono. No volverás a verlos. Guárdalos en un lugar que no sea tu teléfono.',
      introShownAgain:
        'Cada uno sirve una sola vez, si pierdes el teléfono. Guárdalos en un lugar que no sea tu teléfono.',
      headingAgain: 'Tus códigos de recuperación',
      done: 'Listo',
      listName: 'Tus códigos de recuperación',
      copy: 'Copiar',
      copied: 'Códigos copiados. Pégalos en un lugar seguro.',
      notCopied: 'No se han podido copiar. Los códigos están seleccionados: cópialos manualmente.',
      download: 'Descargar',
      downloaded: 'Busca el archivo en tus descargas.',
      notDownloaded: 'No se han podido descargar. Copia o imprime los códigos.',
      fileName: 'codigos',
      print: 'Imprimir',
      notPrinted: 'No se han podido imprimir. Copia o descarga los códigos.',
      saved: 'He guardado estos códigos',
      savedMissing: 'Guarda primero los códigos y luego marca la casilla.',
      typeOne: 'Introduce uno de estos códigos',
      typeOneHint: 'Cópialo de donde los has guardado, para comprobar que están ahí.',
      typeOneMissing: 'Introduce uno de los códigos.',
      typeOneWrong: 'No es ninguno de estos códigos. Mira donde los has guardado.',
      paper: {
        title: ({ service }) => `Códigos de recuperación${ofService(service)}`,
        account: (account) => `Cuenta: ${account}`,
        date: (date) => `Creados el ${date}`,
        once: 'Cada código sirve una sola vez.',
      },
      leaving: {
        heading: '¿Salir sin guardar los códigos?',
        text: 'No volverás a ver estos códigos. Sin ellos, si pierdes el teléfono puedes perder el acceso a tu cuenta.',
        textShownAgain:
          'Puedes volver a verlos más tarde. Mientras no estén guardados, si pierdes el teléfono puedes perder el acceso a tu cuenta.',
        signsOut: 'Se cerrará tu sesión.',
        keep: 'Volver y guardar',
        confirm: 'Salir de todos modos',
      },
    },
    guided: {
      step: ({ step, of, name }) => `Paso ${step} de ${of} · ${name}`,
      names: { add: 'Añadir', verify: 'Verificar', saveCodes: 'Guardar códigos', turnOn: 'Activar' },
    },
  },
  stepUp: {
    // The purpose comes last, so that any wording of the host fits.
    heading: (purpose) => (purpose ? `Verifica que eres tú: ${purpose}` : 'Verifica que eres tú'),
    confirm: (purpose) => (purpose ? `Verificar: ${purpose}` : 'Verificar'),
    unavailableHeading: 'Aquí no podemos verificar que eres tú',
    unavailable: 'No tienes ningún método configurado. Cierra sesión y vuelve a iniciarla, o pide ayuda.',
    unavailableHere: 'Esto no se puede confirmar aquí. Cierra sesión y vuelve a iniciarla, o pide ayuda.',
    sessionChangedHeading: 'Tu inicio de sesión ha cambiado',
    sessionChanged:
      'Se ha cerrado tu sesión o es la de otra cuenta. No se ha hecho nada. Inicia sesión e inténtalo de nuevo.',
    close: 'Cerrar',
    provedHeading: 'Has verificado que eres tú',
    proved: (purpose) => (purpose ? `¿Quieres continuar: ${purpose}?` : '¿Quieres continuar?'),
    goOn: (purpose) => (purpose ? capital(purpose) : 'Continuar'),
  },
};
