import { plural, type Catalog } from '@mfa-flow/react';
import { capital, isolated, type MaskedEmail, maskedEmail, refused, sameForAll, spaced } from './text.ts';

const locale = 'fr';

/** `several` is given the number, with “de” where it ends in a noun: “1000000 de codes”. */
const counted = (number: number, one: string, several: (number: string) => string) =>
  plural(locale, number, { one, many: several(`${number} de`), other: several(`${number}`) });
const digits = (length: number) => counted(length, `${length} chiffre`, (number) => `${number} chiffres`);
const orWait = (wait: string | undefined) =>
  wait ? `Réessayez dans ${wait}.` : 'Patientez quelques minutes, puis réessayez.';

const spokenEmail = ({ mailbox, domain }: MaskedEmail) => `adresse commençant par ${mailbox}, chez ${domain}`;
/** Where something is sent: “à l’adresse …”, “au numéro …”. */
const to = (place: string) => `à ${place}`.replace(/^à le /, 'au ');

const identifiers = {
  email: 'adresse e\u2011mail',
  username: 'nom d’utilisateur',
  emailOrUsername: 'adresse e\u2011mail ou votre nom d’utilisateur',
} as const;
const wrongCredentials = ({
  identifierKind,
}: {
  readonly identifierKind?: keyof typeof identifiers | undefined;
}) => `Vérifiez votre ${identifiers[identifierKind ?? 'emailOrUsername']} et votre mot de passe.`;

const ourSide = 'Un problème est survenu de notre côté. Réessayez.';
const checkEntry = 'Vérifiez votre saisie et réessayez.';
const wrongOrExpired = 'Ce code est incorrect ou a expiré.';
const usedBefore = 'Ce code est incorrect ou a déjà été utilisé.';
const notSentTo = ({ place }: { readonly place?: string | undefined }) =>
  `Nous n’avons pas pu envoyer de code${place ? ` ${to(place)}` : ''}.`;

const addressKinds = { email: 'adresse e\u2011mail', phone: 'numéro de téléphone' } as const;
/** An example that must not wrap, from a range for films and books. */
const example = '+33\u00A06\u00A039\u00A098\u00A001\u00A023';
const kindOfAddress = (kind: 'email' | 'phone') => (kind === 'phone' ? 'numéro' : 'adresse');
const thisAddress = (kind: 'email' | 'phone') =>
  `${kind === 'phone' ? 'ce' : 'cette'} ${kindOfAddress(kind)}`;
const thisKind = (kind: 'email' | 'phone') => `${kind === 'phone' ? 'Ce' : 'Cette'} ${addressKinds[kind]}`;
const oneOfKind = (kind: 'email' | 'phone') => (kind === 'phone' ? 'un seul' : 'une seule');
const wrongAddress = (kind: 'email' | 'phone') =>
  `Nous n’avons pas pu utiliser ${thisAddress(kind)}. ${
    kind === 'phone' ? 'Vérifiez-le ou utilisez-en un autre.' : 'Vérifiez-la ou utilisez-en une autre.'
  }`;
const notSent = (kind: 'email' | 'phone') =>
  `Nous n’avons pas pu envoyer de message à ${thisAddress(kind)}. Vérifiez-${kind === 'phone' ? 'le' : 'la'} et réessayez.`;
const deadLink = 'Ce lien a expiré ou a déjà été utilisé. Envoyez-en un nouveau.';
const notAccepted = 'Cela n’a pas fonctionné. Réessayez ou utilisez une autre méthode.';
const messageNotSent = 'Nous n’avons pas pu envoyer le message. Réessayez.';
const link = {
  sentHeading: 'Consultez vos e\u2011mails',
  notSent: (place: string) => `Nous allons envoyer un message avec un lien ${to(place)}.`,
  sent: ({ place, times }: { readonly place: string; readonly times: number }) =>
    `Nous avons envoyé un ${times > 1 ? 'nouveau lien' : 'lien'} ${to(place)}.`,
  send: 'Recevoir un lien',
  sendAgain: 'Renvoyer le message',
  sending: 'Envoi en cours…',
  sentAnnounced: ({ place, times }: { readonly place: string; readonly times: number }) =>
    times > 1
      ? 'Nous avons envoyé un nouveau lien. Utilisez le message le plus récent.'
      : `Nous avons envoyé un lien ${to(place)}.`,
  againIn: (wait: string) => `Vous pourrez demander un autre message dans ${wait}.`,
  againShort: (wait: string) => `dans ${wait}`,
  againNow: 'Vous pouvez maintenant demander un autre message.',
  opened: 'J’ai ouvert le lien',
  notArrivedTitle: 'Vous n’avez rien reçu\u202F?',
  notArrived: [
    'Patientez quelques minutes.',
    'Regardez dans vos courriers indésirables.',
    'Renvoyez le message.',
  ],
  sendFailures: { delivery_failed: messageNotSent, refused: messageNotSent, input_refused: messageNotSent },
};

const onService = (service: string | undefined) => (service ? ` sur ${service}` : '');
const toService = (service: string | undefined) => (service ? ` à ${service}` : '');
const forService = (service: string | undefined) => (service ? ` pour ${service}` : '');
const quoted = (which: string) => `«\u202F${which}\u202F»`;
/** By how the names of kinds begin. A name of the host’s own stands in quotes. */
const articles = [
  ['clé', 'la '],
  ['application', 'l’'],
  ['codes', 'les '],
  ['code', 'le '],
  ['autre', 'l’'],
] as const;
const the = (name: string) => {
  const [, article] = articles.find(([start]) => name.startsWith(start)) ?? [];
  return article === undefined ? quoted(name) : `${article}${name}`;
};
const asOf = ({ time, date }: { readonly time?: string | undefined; readonly date?: string | undefined }) => {
  const moment = [date && `le ${date}`, time && `à\u00A0${time}`].filter(Boolean).join(' ');
  return `Dernière mise à jour ${moment || 'il y a un certain temps'}.`;
};
const passwordOnly = 'Votre compte ne sera plus protégé que par votre mot de passe.';
const wrongPassword = 'Ce mot de passe est incorrect. Réessayez.';

/** French, with “vous”, as sign-in pages of France address people. People are spoken of without masculine or feminine. */
export const fr: Catalog = {
  locale,
  direction: 'ltr',
  common: {
    continue: 'Continuer',
    cancel: 'Annuler',
    tryAgain: 'Réessayer',
    otherFactor: 'Utiliser une autre méthode',
    back: 'Retour',
    exit: 'Annuler et se déconnecter',
    help: 'Obtenir de l’aide',
    checking: 'Vérification…',
    loading: 'Chargement…',
    stillWorking: 'C’est plus long que d’habitude. Merci de patienter encore un peu.',
    stopWaiting: 'Ne plus attendre',
    offline: 'Vous êtes hors ligne. Ce que vous avez saisi est conservé.',
    offlineAnnounced: 'Vous êtes hors ligne.',
    onlineAnnounced: 'Vous êtes de nouveau en ligne.',
    step: ({ step, of }) => `Étape ${step} sur ${of}`,
    errorTitle: (title) => `Erreur\u202F: ${title}`,
    about: (wait) => `environ ${wait}`,
    attemptsLeft: (left) =>
      left === 1
        ? 'C’est votre dernier essai.'
        : counted(left, `Il vous reste ${left} essai.`, (number) => `Il vous reste ${number} essais.`),
    signingInAs: (account) => `Connexion au compte\u202F: ${account}.`,
    signedInAs: (account) => `Compte connecté\u202F: ${account}.`,
    notYou: 'Ce n’est pas vous\u202F?',
  },
  places: {
    email: (masked) => ({ shown: maskedEmail(masked), spoken: spokenEmail(masked) }),
    phone: ({ ending }) => ({
      shown: isolated(`••• ${ending}`),
      spoken: `numéro se terminant par ${spaced(ending)}`,
    }),
    username: ({ initial }) => ({
      shown: isolated(`${initial}•••`),
      spoken: `nom d’utilisateur commençant par ${initial}`,
    }),
    emailInText: (masked) => ({ shown: maskedEmail(masked), spoken: `l’${spokenEmail(masked)}` }),
    phoneInText: ({ ending }) => ({
      shown: `le numéro se terminant par ${ending}`,
      spoken: `le numéro se terminant par ${spaced(ending)}`,
    }),
    unknownEmail: 'votre adresse e\u2011mail',
    unknownPhone: 'votre numéro de téléphone',
    unknown: 'votre adresse habituelle',
  },
  signIn: {
    heading: ({ service }) => `Se connecter${toService(service)}`,
    identifier: {
      email: 'Adresse e\u2011mail',
      username: 'Nom d’utilisateur',
      emailOrUsername: 'Adresse e\u2011mail ou nom d’utilisateur',
    },
    identifierMissing: {
      email: 'Saisissez votre adresse e\u2011mail.',
      username: 'Saisissez votre nom d’utilisateur.',
      emailOrUsername: 'Saisissez votre adresse e\u2011mail ou votre nom d’utilisateur.',
    },
    password: 'Mot de passe',
    passwordMissing: 'Saisissez votre mot de passe.',
    showPassword: 'Afficher le mot de passe',
    forgotPassword: 'Mot de passe oublié\u202F?',
    submit: 'Se connecter',
    sessionEnded: 'Votre session est terminée. Reconnectez-vous pour continuer.',
    tooManyAttempts: 'Vous avez saisi trop de codes incorrects. Reconnectez-vous pour continuer.',
    signedOut: 'Votre session est fermée.',
    returnFailed: 'Cette connexion n’a pas abouti. Réessayez ou utilisez une autre méthode.',
    emailVerified: 'Votre adresse e\u2011mail est confirmée. Connectez-vous pour continuer.',
    or: 'ou',
    byCode: { email: 'Recevoir un code par e\u2011mail', phone: 'Recevoir un code par SMS' },
    byLink: 'Recevoir un lien par e\u2011mail',
    byPassword: 'Utiliser mon mot de passe',
    byProvider: ({ name }) => `Continuer avec ${name}`,
    redirectingTo: ({ name }) => `Redirection vers ${name}…`,
  },
  checkFactors: { heading: 'Un instant' },
  otherAccount: {
    heading: 'Une session est déjà ouverte',
    text: (account) => `Compte connecté dans ce navigateur\u202F: ${account}.`,
    textUnknown:
      'Une session a été ouverte dans ce navigateur, et nous ne pouvons pas savoir si c’était par vous.',
    continueAs: (account) => `Continuer avec ${account}`,
    continueUnknown: 'Continuer avec cette session',
    signOut: 'Se déconnecter et changer de compte',
  },
  chooseFactor: {
    heading: 'Confirmez votre identité',
    intro: 'Choisissez une deuxième étape.',
    introWithSetUp: 'Choisissez une deuxième étape ou configurez-en une autre.',
    setUpHeading: 'Configurez une deuxième étape',
    setUpIntro: ({ service }) =>
      `${service ?? 'Ce service'} demande une deuxième étape à la connexion. Vous la configurez une seule fois.`,
    setUp: (name) => `Configurer\u202F: ${name}`,
    numbered: ({ name, number }) => `${name} ${number}`,
    lastUsed: 'Dernière utilisation',
    recommended: 'Recommandé',
    factorGone: 'Cette méthode n’est plus disponible. Choisissez-en une autre.',
    factorUnusable: 'Cette méthode ne fonctionne pas pour le moment. Choisissez-en une autre.',
    availableIn: (wait) => `Disponible dans ${wait}`,
  },
  factorKinds: {
    passkey: {
      name: 'Clé d’accès',
      hint: 'Visage, empreinte digitale ou verrouillage de l’écran',
      setUp: { name: 'Configurer une clé d’accès' },
    },
    authenticator: {
      name: 'Application d’authentification',
      hint: 'Le code affiché par votre application',
      setUp: {
        name: 'Configurer une application d’authentification',
        hint: 'Une application sur votre téléphone vous affiche des codes',
      },
    },
    phone: {
      name: 'SMS',
      hint: 'Un code sur votre téléphone',
      setUp: { name: 'Configurer les codes par SMS' },
    },
    email: {
      name: 'E\u2011mail',
      hint: 'Un code dans votre boîte de réception',
      setUp: { name: 'Configurer les codes par e\u2011mail' },
    },
    recoveryCode: { name: 'Code de secours', hint: 'Un des codes que vous avez enregistrés' },
    unknown: { name: 'Autre méthode' },
  },
  code: {
    label: 'Code de sécurité',
    digits,
    verify: 'Confirmer',
    verified: 'Confirmé',
    filledIn: 'Code inséré.',
    rememberDevice: ({ lasts }) =>
      lasts ? `Se souvenir de ce navigateur pendant ${lasts}` : 'Se souvenir de ce navigateur',
    sentWhenComplete: 'Le code est envoyé dès que vous saisissez le dernier chiffre.',
    onlyHere: ({ service }) =>
      `Saisissez-le uniquement ici${onService(service)}. Nous ne vous le demanderons jamais par téléphone, par message ni par e\u2011mail.`,
    onlyHereShort: ({ service }) =>
      `Saisissez-le uniquement ici${onService(service)}. Nous ne vous le demanderons jamais.`,
    notYou: 'Vous n’essayez pas de vous connecter\u202F? Annulez et changez votre mot de passe.',
    problems: {
      empty: () => 'Saisissez le code de sécurité.',
      wrongLength: ({ length }) =>
        length ? `Le code comporte ${digits(length)}.` : 'Le code n’est pas complet.',
      notACode: ({ length }) =>
        length
          ? `Saisissez uniquement les ${digits(length)}, sans autre texte.`
          : 'Saisissez uniquement le code, sans autre texte.',
      severalCodes: () => 'Il y a plus d’un code ici. Saisissez uniquement le plus récent.',
      securityCode: () => 'Saisissez le code de sécurité.',
    },
  },
  authenticator: {
    heading: 'Saisissez votre code',
    intro: ({ service }) =>
      `Ouvrez votre application d’authentification et cherchez le code pour ${service ?? 'ce compte'}.`,
    hint: (length) => `${length ? `${digits(length)}. ` : ''}Le code change toutes les 30 secondes.`,
    noPhone: 'Je n’ai pas mon téléphone',
    tipsTitle: 'Les codes ne fonctionnent toujours pas\u202F?',
    tips: ({ service }) => [
      `Vérifiez que vous utilisez bien le code pour ${service ?? 'ce service'}.`,
      'Attendez le code suivant, puis saisissez-le.',
      'Réglez l’heure de votre téléphone en mode automatique.',
    ],
  },
  sentCode: {
    heading: {
      email: 'Consultez vos e\u2011mails',
      phone: 'Consultez votre téléphone',
      other: 'Saisissez votre code de sécurité',
    },
    sent: ({ place, times, newestOnly }) =>
      times > 1
        ? `Nous avons envoyé un nouveau code ${to(place)}. ${newestOnly ? 'Seul le plus récent fonctionne maintenant.' : 'Utilisez celui du message le plus récent.'}`
        : `Nous avons envoyé un code ${to(place)}. Il peut mettre quelques minutes à arriver.`,
    lasts: (wait) => `Le code fonctionne pendant ${wait}.`,
    notSentHeading: {
      email: 'Recevoir un code par e\u2011mail',
      phone: 'Recevoir un code par SMS',
      other: 'Recevoir un code de sécurité',
    },
    notSent: (place) => `Nous allons envoyer un code de sécurité ${to(place)}.`,
    send: 'Recevoir un code',
    sendAgain: 'Renvoyer un code',
    sending: 'Envoi en cours…',
    sentAnnounced: ({ place, times, newestOnly }) => {
      if (times === 1) return `Nous avons envoyé un code ${to(place)}.`;
      return `Nous avons envoyé un nouveau code. ${newestOnly ? 'Seul le plus récent fonctionne maintenant.' : 'Utilisez le message le plus récent.'}`;
    },
    againIn: (wait) => `Vous pourrez demander un nouveau code dans ${wait}.`,
    againShort: (wait) => `dans ${wait}`,
    againNow: 'Vous pouvez maintenant demander un nouveau code.',
    notArrivedTitle: 'Vous n’avez rien reçu\u202F?',
    notArrived: {
      email: [
        'Patientez quelques minutes.',
        'Regardez dans vos courriers indésirables.',
        'Demandez un nouveau code ou utilisez une autre méthode.',
      ],
      phone: [
        'Patientez quelques minutes.',
        'Vérifiez que votre téléphone capte le réseau.',
        'Demandez un nouveau code ou utilisez une autre méthode.',
      ],
      other: ['Patientez quelques minutes.', 'Demandez un nouveau code ou utilisez une autre méthode.'],
    },
    weaker: 'Les SMS vous protègent moins bien qu’une application d’authentification.',
    checkAddress: 'Vérifiez que le code est parti au bon endroit\u202F: il est indiqué ci-dessus.',
    change: {
      email: 'Modifier l’adresse e\u2011mail',
      phone: 'Modifier le numéro',
      other: 'Modifier l’adresse',
    },
  },
  recovery: {
    heading: 'Saisissez un code de secours',
    intro: 'Un des codes que vous avez enregistrés en configurant la vérification en deux étapes.',
    label: 'Code de secours',
    hint: 'Chaque code ne sert qu’une fois.',
    noCodesTitle: 'Je n’ai aucun code',
    noCodes: ({ service, otherFactor }) =>
      `Ils sont peut-être dans un fichier, sur papier ou dans votre gestionnaire de mots de passe. Si vous ne les trouvez pas, ${
        otherFactor ? 'utilisez une autre méthode ou ' : ''
      }contactez l’assistance${service ? ` ${service}` : ''}.`,
    left: (left) =>
      counted(
        left,
        `Il vous reste ${left} code de secours.`,
        (number) => `Il vous reste ${number} codes de secours.`,
      ),
    problems: {
      empty: () => 'Saisissez un code de secours.',
      wrongLength: ({ length }) =>
        length ? `Un code de secours comporte ${digits(length)}.` : 'Le code de secours n’est pas complet.',
      notACode: () => 'Saisissez uniquement le code de secours, sans autre texte.',
      severalCodes: () => 'Saisissez un seul code.',
      securityCode: () =>
        'Cela ressemble à un code de sécurité d’une application ou d’un message. Saisissez un code de secours.',
    },
  },
  limited: {
    heading: {
      locked: 'Trop de codes incorrects',
      rate_limited: 'Trop de tentatives',
      too_many_sends: 'Trop de messages demandés',
      sign_in: 'Trop de tentatives de connexion',
    },
    until: ({ wait, time }) => `Vous pourrez réessayer dans ${wait}, à\u00A0${time}.`,
    waitUnknown: 'Patientez quelques minutes, puis réessayez.',
    now: 'Vous pouvez maintenant réessayer.',
    otherFactors: 'Vos autres méthodes fonctionnent toujours.',
    tooEarly: (wait) => `Vous pourrez réessayer dans ${wait}.`,
  },
  denied: {
    heading: 'Connexion impossible',
    reasons: {
      noFactor: 'Votre compte n’a pas de deuxième étape que vous puissiez utiliser. Contactez l’assistance.',
      account: 'Ce compte ne permet pas de se connecter. Contactez l’assistance.',
      passwordReset: 'Vous devez changer votre mot de passe avant de vous connecter.',
      misconfigured: 'La connexion n’est pas configurée correctement de notre côté. Contactez l’assistance.',
      sameFactorAgain:
        'Votre identité est confirmée, mais la même étape a été demandée de nouveau. Réessayez, ou déconnectez-vous et recommencez.',
      cookiesBlocked:
        'Votre navigateur bloque les cookies nécessaires à la connexion. Autorisez les cookies de ce site dans les paramètres de votre navigateur, puis réessayez.',
      restartLoop:
        'Cette étape a dû recommencer plusieurs fois. Réessayez plus tard ou contactez l’assistance.',
      setUpNeeded:
        'Vous devez d’abord configurer la vérification en deux étapes, et ce n’est pas possible ici. Contactez l’assistance.',
      emailVerificationNeeded:
        'Vous devez d’abord confirmer votre adresse e\u2011mail. Ouvrez le message que nous vous avons envoyé, puis réessayez.',
    },
    changePassword: 'Changer de mot de passe',
    contactSupport: 'Contacter l’assistance',
  },
  unreachable: {
    heading: 'Nous n’avons pas pu vérifier votre connexion',
    screenHeading: 'Nous n’avons pas pu charger cette étape',
  },
  signedOut: {
    sessionEnded: {
      heading: 'Votre session est terminée',
      text: 'Reconnectez-vous pour continuer.',
      signIn: 'Se reconnecter',
    },
    tooManyAttempts: {
      heading: 'Trop de codes incorrects',
      text: 'Votre connexion a été interrompue. Reconnectez-vous pour continuer.',
      signIn: 'Se reconnecter',
    },
    notSignedIn: {
      heading: 'Vous n’avez pas de session ouverte',
      text: 'Connectez-vous pour continuer.',
      signIn: 'Se connecter',
    },
  },
  signingOut: {
    heading: 'Déconnexion en cours',
    working: 'Cela prend un instant.',
    failedHeading: 'La déconnexion n’est pas terminée',
  },
  done: {
    signedIn: 'Connexion réussie',
    alreadySignedIn: 'Votre session est déjà ouverte',
    emailVerified: 'Votre adresse e\u2011mail est confirmée.',
  },
  failures: {
    wrong_code: 'Ce code n’a pas fonctionné. Vérifiez-le et réessayez.',
    expired_code: 'Ce code a expiré.',
    wrong_or_expired: wrongOrExpired,
    wrong_credentials: checkEntry,
    rate_limited: ({ wait }) => `Vous avez fait trop de tentatives. ${orWait(wait)}`,
    locked: ({ wait }) => `Vous avez saisi trop de codes incorrects. ${orWait(wait)}`,
    too_many_sends: ({ wait }) => `Vous avez demandé trop de messages. ${orWait(wait)}`,
    session_ended: 'Votre session est terminée. Reconnectez-vous pour continuer.',
    verification_required: 'Vous devez confirmer de nouveau votre identité.',
    step_up_required: 'Confirmez d’abord votre identité.',
    restart: 'Cela n’a pas fonctionné. Reprenons cette étape.',
    factor_gone: 'Cette méthode n’est plus disponible.',
    conflict: 'C’est déjà configuré.',
    input_refused: checkEntry,
    delivery_failed: ourSide,
    attestation_failed: 'Le contrôle de sécurité n’a pas fonctionné. Réessayez.',
    dismissed: 'Vous avez interrompu cette étape. Réessayez ou utilisez une autre méthode.',
    refused: 'Ce n’est pas possible avec ce compte. Utilisez une autre méthode ou demandez de l’aide.',
    offline: 'Nous n’avons pas pu joindre le service. Vérifiez votre connexion à Internet et réessayez.',
    server: ourSide,
    malformed: ourSide,
    misconfigured:
      'Ce n’est pas configuré correctement de notre côté. Utilisez une autre méthode ou demandez de l’aide.',
    unexpected: ourSide,
    timeout: 'Cela prend trop de temps. Réessayez.',
  },
  failuresIn: {
    signIn: {
      locked: ({ wait }) => `Vous avez fait trop de tentatives de connexion. ${orWait(wait)}`,
      rate_limited: ({ wait }) => `Vous avez fait trop de tentatives de connexion. ${orWait(wait)}`,
      refused: wrongCredentials,
      wrong_credentials: wrongCredentials,
    },
    authenticator: {
      wrong_code: 'Ce code n’a pas fonctionné. Saisissez le plus récent.',
      expired_code: 'Ce code a expiré. Saisissez le plus récent.',
      wrong_or_expired: wrongOrExpired,
    },
    sentCode: {
      wrong_code: 'Ce code n’a pas fonctionné. Utilisez le message le plus récent.',
      expired_code: 'Ce code a expiré. Demandez un nouveau code.',
      wrong_or_expired: wrongOrExpired,
    },
    recoveryCode: {
      wrong_code: usedBefore,
      wrong_or_expired: usedBefore,
      expired_code: 'Ce code de secours ne fonctionne plus. Essayez-en un autre.',
    },
    send: {
      rate_limited: ({ wait }) => `Vous avez demandé trop de messages. ${orWait(wait)}`,
      too_many_sends: ({ wait }) =>
        `Vous avez demandé trop de messages. ${orWait(wait)} Vous pouvez encore saisir un code que vous avez reçu.`,
      refused: notSentTo,
      input_refused: notSentTo,
      delivery_failed: notSentTo,
    },
  },
  password: {
    label: 'Votre mot de passe',
    hint: 'Saisissez-le encore une fois pour modifier votre façon de vous connecter.',
    wrong: 'Ce mot de passe est incorrect. Vérifiez-le et réessayez.',
  },
  address: {
    label: { email: capital(addressKinds.email), phone: capital(addressKinds.phone) },
    phoneHint: `Avec l’indicatif du pays, par exemple ${example}.`,
    send: 'Recevoir un code',
    sendMessage: 'Recevoir un message',
    sendLink: 'Recevoir un lien',
    problems: {
      empty: (kind) => `Saisissez votre ${addressKinds[kind]}.`,
      notAnAddress: (kind) =>
        kind === 'email'
          ? 'Saisissez une adresse e\u2011mail comme nom@example.com.'
          : `Saisissez un numéro de téléphone comme ${example}.`,
      severalAddresses: (kind) => `Saisissez ${oneOfKind(kind)} ${addressKinds[kind]}.`,
      tooShort: (kind) => `${thisKind(kind)} est trop ${kind === 'phone' ? 'court' : 'courte'}.`,
      tooLong: (kind) => `${thisKind(kind)} est trop ${kind === 'phone' ? 'long' : 'longue'}.`,
      noCountry: () => 'Ajoutez l’indicatif du pays, par exemple +33 pour la France.',
      trunkZero: () => 'N’indiquez pas le (0) après l’indicatif du pays.',
      extension: () => 'Saisissez un numéro sans poste interne. Les messages n’y arrivent pas.',
    },
  },
  signInByCode: {
    intro: {
      email: 'Nous allons vous envoyer un code par e\u2011mail pour vous connecter.',
      phone: 'Nous allons vous envoyer un code par SMS pour vous connecter.',
    },
    introLink: 'Nous allons vous envoyer un lien par e\u2011mail pour vous connecter.',
    failures: { email: sameForAll(notSent('email')), phone: sameForAll(notSent('phone')) },
  },
  setUpAuthenticator: {
    heading: 'Configurez votre application d’authentification',
    intro: ({ service }) => `Vous utiliserez ses codes pour vous connecter${toService(service)}.`,
    creating: 'Création de votre clé…',
    noAppTitle: 'Je n’ai pas d’application',
    noApp:
      'Toutes les applications d’authentification conviennent. Cherchez-en une dans la boutique d’applications de votre téléphone, ou voyez dans votre gestionnaire de mots de passe\u202F: beaucoup en contiennent une.',
    scan: 'Ouvrez l’application et scannez ce QR code',
    cannotScan: 'Impossible de scanner\u202F?',
    typeKey: 'Saisissez plutôt cette clé de configuration dans votre application, ou copiez-la.',
    qrCode:
      'QR code pour votre application d’authentification. La clé sous «\u202FImpossible de scanner\u202F?\u202F» a le même effet.',
    add: 'Ajoutez ce compte dans l’application',
    openInApp: 'Ouvrir dans l’application d’authentification',
    orCopyKey: 'Ou copiez cette clé de configuration dans votre application.',
    scanElsewhere: 'L’application est sur un autre appareil',
    copy: 'Copier la clé',
    copied: 'Clé copiée.',
    notCopied: 'La copie n’a pas fonctionné. Sélectionnez la clé et copiez-la vous-même.',
    account: 'Compte',
    service: 'Service',
    kindOfKey: 'Type de clé',
    timeBased: ({ length, periodSeconds }) =>
      `Basée sur l’heure, ${digits(length)}${periodSeconds === 30 ? '' : `, toutes les ${periodSeconds} secondes`}`,
    enterCode: 'Saisissez le code affiché par l’application',
  },
  ceremony: {
    passkey: {
      heading: 'Utilisez votre clé d’accès',
      intro:
        'Votre appareil vous demandera votre visage, votre empreinte digitale ou le verrouillage de l’écran.',
      start: 'Utiliser ma clé d’accès',
    },
    other: {
      heading: 'Confirmez votre identité sur votre appareil',
      intro: 'Votre appareil vous indiquera quoi faire.',
      start: 'Commencer',
    },
    performing: 'Suivez les étapes sur votre appareil.',
    failures: {
      wrong_code: notAccepted,
      wrong_or_expired: notAccepted,
      expired_code: 'Cela a pris trop de temps. Réessayez.',
      input_refused: notAccepted,
      refused: 'Cela ne fonctionne pas sur cet appareil. Utilisez une autre méthode.',
    },
  },
  replaceFactor: {
    heading: 'Remplacer ce que vous avez perdu\u202F?',
    signedIn: 'Code de secours accepté.',
    intro:
      'Vous pouvez remplacer maintenant ce que vous avez perdu. L’ancienne méthode fonctionne jusqu’à ce que la nouvelle soit confirmée.',
    makeNewCodes: 'Créez-en bientôt de nouveaux, dans les paramètres de votre compte.',
    codesHeading: 'Il vous reste peu de codes de secours',
    newCodes: 'Obtenir de nouveaux codes de secours',
    newCodesWarning: 'Avec de nouveaux codes, ceux qui restent ne fonctionneront plus.',
    newCodesUnknown:
      'Nous ne savons pas si de nouveaux codes ont été créés. Si c’est le cas, les anciens ne fonctionnent plus\u202F: demandez-en de nouveau.',
    newCodesInSettings:
      'Ce n’est pas possible ici. Vous pouvez créer de nouveaux codes dans les paramètres de votre compte.',
    replace: {
      authenticator: {
        name: 'Reconfigurer mon application d’authentification',
        hint: 'Si vous avez perdu le téléphone ou supprimé l’application',
      },
      phone: {
        name: 'Utiliser un autre numéro de téléphone',
        hint: 'Si vous ne recevez plus les SMS',
      },
      email: {
        name: 'Utiliser une autre adresse e\u2011mail',
        hint: 'Si vous n’avez plus accès à cette boîte de réception',
      },
    },
    notReplaced:
      'Cela n’a pas fonctionné. Vous pourrez réessayer plus tard, dans les paramètres de votre compte.',
    skip: 'Pas maintenant',
  },
  setUpAddress: {
    heading: { email: 'Recevoir des codes par e\u2011mail', phone: 'Recevoir des codes par SMS' },
    intro: ({ kind, service }) =>
      `À chaque connexion${toService(service)}, nous enverrons un code à ${thisAddress(kind)}.`,
    introKnown: ({ place, service }) =>
      `À chaque connexion${toService(service)}, nous enverrons un code ${to(place)}.`,
    failures: {
      email: { ...refused(wrongAddress('email')), delivery_failed: notSent('email') },
      phone: { ...refused(wrongAddress('phone')), delivery_failed: notSent('phone') },
    },
  },
  signInLink: {
    ...link,
    heading: 'Se connecter avec un lien',
    instruction: 'Ouvrez le lien dans ce navigateur. Vous pourrez continuer là-bas ou revenir ici.',
    notYet:
      'Votre session n’est pas encore ouverte. Ouvrez dans ce navigateur le lien du message le plus récent, puis réessayez.',
  },
  verifyEmail: {
    ...link,
    heading: 'Confirmez votre adresse e\u2011mail',
    instruction: 'Ouvrez le lien du message, puis revenez ici.',
    notYet:
      'Votre adresse e\u2011mail n’est pas encore confirmée. Ouvrez le lien du message le plus récent, puis réessayez.',
    confirmIntro: 'Vous avez ouvert le lien de notre message. Confirmez que cette adresse est la vôtre.',
    confirm: 'Confirmer mon adresse e\u2011mail',
    newLink: 'Recevoir un nouveau lien',
    confirmFailures: {
      wrong_code: deadLink,
      expired_code: deadLink,
      wrong_or_expired: deadLink,
      input_refused: deadLink,
      refused: deadLink,
    },
  },
  returning: {
    askingHeading: 'Cette connexion vient-elle de vous\u202F?',
    asking: ({ service }) =>
      `Un lien ou un autre site a ouvert cette page pour vous connecter${toService(service)}. Acceptez seulement si c’est vous qui l’avez demandé\u202F: un lien envoyé par une autre personne peut vous connecter à son compte.`,
    signInMyself: 'Non, me connecter moi-même',
    continue: 'Oui, continuer',
    completingHeading: 'Connexion en cours',
    completing: 'Cela prend un instant.',
    failedHeading: 'La connexion n’a pas abouti',
    backToSignIn: 'Revenir à la connexion',
  },
  settings: {
    endings: {
      add: 'Méthode ajoutée.',
      removeFactor: 'Méthode supprimée.',
      renameFactor: 'Nom modifié.',
      turnOn: 'Votre modification est enregistrée.',
      turnOff: 'Votre modification est enregistrée.',
      createCodes: 'Vos codes de secours sont prêts.',
      regenerateCodes: 'Vos nouveaux codes de secours sont prêts. Les anciens ne fonctionnent plus.',
      forgetDevice: 'Une deuxième étape y sera de nouveau demandée.',
      signOutOthers: 'Toutes vos autres sessions sont fermées.',
      unknown: 'Nous ne savons pas si cela a fonctionné. Vérifiez ce qui est affiché ici.',
      alreadyGone: 'C’était déjà supprimé. Rien n’a été modifié cette fois.',
      codesExist: 'Vous avez déjà des codes de secours. Créez-en de nouveaux si vous ne les trouvez pas.',
      codesLeft:
        'Vous n’avez pas enregistré vos codes de secours. Créez-en de nouveaux avant d’en avoir besoin.',
      unavailable: 'Cette méthode ne fonctionne pas pour le moment. Choisissez-en une autre.',
      changed: 'Votre connexion a changé entre-temps, donc rien n’a été fait. Réessayez.',
      revealCodes: undefined,
      setUp: undefined,
      cancelled: undefined,
      sessionEnded: undefined,
    },
    otherAccount: ({ name, wasStopped }) =>
      [
        `Votre connexion a changé entre-temps${wasStopped ? ', donc rien n’a été fait' : ''}.`,
        name
          ? `Compte connecté maintenant\u202F: ${name}.`
          : 'La session ouverte est celle d’un autre compte.',
      ].join(' '),
    createCodes: {
      heading: 'Créer des codes de secours\u202F?',
      text: 'Ils vous permettent de vous connecter si vous ne pouvez pas utiliser vos autres méthodes. Chacun ne sert qu’une fois.',
      keep: 'Pas maintenant',
      confirm: 'Créer les codes',
    },
    revealCodes: {
      heading: 'Afficher vos codes de secours\u202F?',
      text: 'Vérifiez que personne d’autre ne voit votre écran.',
      keep: 'Pas maintenant',
      confirm: 'Afficher les codes',
    },
    turnOnAgain: {
      heading: 'Activer la vérification en deux étapes\u202F?',
      text: 'Une deuxième étape vous sera demandée à chaque connexion.',
      keep: 'Pas maintenant',
      confirm: 'Activer la vérification en deux étapes',
    },
    heading: 'Vérification en deux étapes',
    updating: 'Mise à jour…',
    offline: (read) => `Vous êtes hors ligne. ${asOf(read)}`,
    offlineAction: 'Vous êtes hors ligne. Rétablissez d’abord la connexion, puis réessayez.',
    loadFailed: 'Nous n’avons pas pu charger vos paramètres',
    misconfigured: 'Ils ne sont pas configurés correctement de notre côté.',
    refreshFailed: (read) => `Nous n’avons pas pu vérifier les changements. ${asOf(read)}`,
    busyAction: 'Un instant. Une modification est en cours.',
    broken: 'Nous n’avons pas pu afficher cette page',
    account: (name) => `Compte\u202F: ${name}`,
    // `yours` follows a verb (“utiliser”) or “avec votre mot de passe et”: with an article or “votre”, never after “à” or “de”.
    kinds: {
      passkey: { name: 'clé d’accès', yours: 'votre clé d’accès', yourOther: 'votre autre clé d’accès' },
      authenticator: {
        name: 'application d’authentification',
        yours: 'votre application d’authentification',
        yourOther: 'votre autre application d’authentification',
      },
      phone: {
        name: 'codes par SMS',
        yours: 'un code par SMS',
        yourOther: 'un code par SMS à votre autre numéro',
      },
      email: {
        name: 'codes par e\u2011mail',
        yours: 'un code par e\u2011mail',
        yourOther: 'un code par e\u2011mail à votre autre adresse',
      },
      recoveryCode: { name: 'code de secours', yours: 'un code de secours' },
      unknown: { name: 'autre méthode', yours: 'une autre méthode' },
    },
    protection: {
      on: 'La vérification en deux étapes est activée',
      onDetail: 'Une deuxième étape vous est demandée à la connexion.',
      off: 'La vérification en deux étapes est désactivée',
      offDetail: 'Seul votre mot de passe protège votre compte.',
      notReady: 'Votre compte n’est pas encore protégé',
      notReadyDetail:
        'La vérification en deux étapes est activée, mais vous n’avez aucune deuxième étape qui fonctionne. Confirmez-en une ou ajoutez-en une.',
      turnOn: 'Activer',
      turnOff: 'Désactiver',
      turnWhat: 'la vérification en deux étapes',
    },
    nothingSetUp: {
      heading: 'Ajoutez une deuxième étape à votre compte',
      text: 'Ainsi, une personne qui apprend votre mot de passe ne pourra pas se connecter à votre place. Cela prend environ deux minutes.',
      setUp: 'Configurer la vérification en deux étapes',
    },
    factors: {
      heading: 'Vos méthodes',
      intro: 'Une de ces méthodes vous est demandée à la connexion.',
      introOff:
        'Une de ces méthodes vous sera demandée à la connexion dès que vous activerez la vérification en deux étapes.',
      add: 'Ajouter une autre méthode',
      on: 'En service',
      ready: 'Disponible',
      needsVerification: 'À confirmer',
      notCounting: 'Vous ne pouvez pas l’utiliser avant de l’avoir confirmée.',
      weaker: 'Protège moins qu’une application',
      added: (date) => `Ajout\u202F: ${date}`,
      used: (when) => `Dernière utilisation\u202F: ${when}`,
      kept: {
        required: 'Votre compte l’exige, elle ne peut donc pas être supprimée.',
        signIn: 'Vous vous connectez avec cette méthode, elle ne peut donc pas être supprimée.',
        unsupported: 'Elle ne peut pas être supprimée ici.',
      },
      none: 'Rien n’est encore configuré.',
      numbered: ({ name, number }) => `${name} ${number}`,
      named: ({ name, which }) => (which ? `${the(name)} ${which}` : the(name)),
      rename: 'Renommer',
      remove: 'Supprimer',
      verify: 'Confirmer',
      change: 'Modifier',
    },
    recoveryCodes: {
      heading: 'Codes de secours',
      intro:
        'Ils vous permettent de vous connecter quand rien d’autre n’est possible. Chacun ne sert qu’une fois.',
      left: (left) =>
        counted(left, `${left} code de secours restant`, (number) => `${number} codes de secours restants`),
      some: 'Vous avez des codes de secours',
      someDetail: 'Gardez-les ailleurs que sur votre téléphone.',
      none: 'Vous n’avez pas de codes de secours',
      noneDetail: 'Créez-en, pour garder l’accès à votre compte si vous perdez votre téléphone.',
      few: 'Créez-en de nouveaux avant de ne plus en avoir.',
      create: 'Créer des codes de secours',
      regenerate: 'Créer de nouveaux codes',
      reveal: 'Afficher les codes',
    },
    sessions: {
      heading: 'Vos sessions ouvertes',
      others: (number) =>
        plural(locale, number, {
          one: `Session ouverte sur ${number} autre appareil ou navigateur`,
          many: `Session ouverte sur ${number} d’autres appareils ou navigateurs`,
          other: `Session ouverte sur ${number} autres appareils ou navigateurs`,
        }),
      othersUnknown: 'D’autres sessions sont peut-être ouvertes sur d’autres appareils',
      onlyHere: 'Votre session est ouverte uniquement ici',
      detail: 'Si vous ne les reconnaissez pas toutes, fermez-les.',
      signOutOthers: 'Fermer les autres sessions',
    },
    devices: {
      heading: 'Navigateurs mémorisés',
      intro: 'Nous n’y demandons pas de deuxième étape à la connexion.',
      unnamed: 'Un navigateur',
      thisOne: 'Ce navigateur',
      lasts: (duration) => `Encore ${duration}`,
      forget: 'Oublier',
      named: ({ name, isThisOne }) => (isThisOne ? 'ce navigateur' : name),
    },
    confirmation: {
      proved: 'Votre identité est confirmée. Rien n’a encore été modifié.',
      askedAnew:
        'Vos paramètres ont changé entre-temps. Rien n’a été fait. Lisez ce qui va se passer maintenant.',
      passwordMissing: 'Saisissez votre mot de passe.',
      passwordHint: 'Nous le demandons pour nous assurer que c’est bien vous.',
      working: 'En cours…',
      waitUntil: (wait) => `Vous pourrez réessayer dans ${wait}.`,
      waitOver: 'Vous pouvez maintenant réessayer.',
      failures: {
        wrong_credentials: wrongPassword,
        wrong_code: wrongPassword,
        input_refused: wrongPassword,
        refused: 'Ce n’est pas possible avec ce compte. Rien n’a été modifié.',
        factor_gone: 'C’est déjà supprimé.',
      },
    },
    removeFactor: {
      heading: ({ name, which }) => `Supprimer ${the(name)}${which ? ` ${quoted(which)}` : ''}\u202F?`,
      text: {
        authenticator: ({ factor, service }) =>
          `${factor.which ? quoted(factor.which) : 'L’application'} ne vous donnera plus de codes${forService(service)}.`,
        email: ({ place }) => `Nous n’enverrons plus de codes ${to(place)}.`,
        phone: ({ place }) => `Nous n’enverrons plus de codes ${to(place)}.`,
        passkey: ({ service }) => `Vous ne pourrez plus l’utiliser${forService(service)}.`,
        other: ({ service }) => `Vous ne pourrez plus l’utiliser${forService(service)}.`,
      },
      remaining: (ways) => `Vous pourrez toujours utiliser ${ways}.`,
      keep: 'Conserver',
      confirm: ({ name }) => `Supprimer ${the(name)}`,
      setUpAgain:
        'C’est votre dernière méthode. La prochaine connexion demandera seulement votre mot de passe, puis d’en configurer une autre.',
      last: {
        heading: 'Supprimer votre dernière méthode et désactiver la vérification en deux étapes\u202F?',
        text: passwordOnly,
        keep: 'Conserver',
        confirm: 'Désactiver la vérification en deux étapes',
      },
    },
    turnOff: {
      heading: 'Désactiver la vérification en deux étapes\u202F?',
      text: passwordOnly,
      passwordOnly: 'Toute personne qui apprend votre mot de passe pourra se connecter.',
      codesStop: 'Vos codes de secours ne seront plus demandés.',
      factorsStay: 'Ce que vous avez configuré est conservé\u202F: vous pourrez la réactiver.',
      keep: 'La laisser activée',
      confirm: 'Désactiver la vérification en deux étapes',
    },
    regenerateCodes: {
      heading: 'Créer de nouveaux codes de secours\u202F?',
      text: ({ left }) =>
        left
          ? counted(
              left,
              'Le code qui vous reste ne fonctionnera plus dès que les nouveaux seront créés.',
              (number) =>
                `Les ${number} codes qui vous restent ne fonctionneront plus dès que les nouveaux seront créés.`,
            )
          : 'Vos codes actuels ne fonctionneront plus dès que les nouveaux seront créés.',
      keep: 'Garder les anciens',
      confirm: 'Créer de nouveaux codes',
    },
    forgetDevice: {
      heading: 'Oublier ce navigateur\u202F?',
      text: ({ name, isThisOne }) => {
        const where = isThisOne ? 'dans ce navigateur' : name ? `dans ${name}` : 'dans celui-ci';
        return `À votre prochaine connexion ${where}, une deuxième étape vous sera demandée.`;
      },
      keep: 'Conserver',
      confirm: 'Oublier',
    },
    signOutOthers: {
      heading: 'Fermer toutes les autres sessions\u202F?',
      text: ({ count: number }) =>
        number
          ? plural(locale, number, {
              one: `Vous devrez vous reconnecter sur ${number} autre appareil ou navigateur.`,
              many: `Vous devrez vous reconnecter sur ${number} d’autres appareils ou navigateurs.`,
              other: `Vous devrez vous reconnecter sur ${number} autres appareils ou navigateurs.`,
            })
          : 'Vous devrez vous reconnecter sur tous vos autres appareils et navigateurs.',
      stay: 'Votre session reste ouverte ici.',
      keep: 'Les laisser ouvertes',
      confirm: 'Fermer les autres sessions',
    },
    renameFactor: {
      heading: ({ name }) => `Renommer ${the(name)}`,
      label: 'Nom',
      hint: 'Un nom qui vous aide à reconnaître cette méthode, par exemple celui de l’appareil.',
      missing: 'Saisissez un nom.',
      tooLong: (most) =>
        counted(
          most,
          `Utilisez ${most} caractère au maximum.`,
          (number) => `Utilisez ${number} caractères au maximum.`,
        ),
      confirm: 'Enregistrer le nom',
      failures: {
        input_refused:
          'Ce nom ne peut pas être utilisé. Une autre de vos méthodes le porte peut-être. Choisissez un autre nom.',
        conflict: 'Une autre de vos méthodes porte ce nom. Choisissez un autre nom.',
        refused: 'Ce nom ne peut pas être utilisé. Choisissez un autre nom.',
      },
    },
    nameFactor: {
      heading: ({ name }) => `Choisissez un nom pour ${the(name)}`,
      intro: 'Vous avez déjà une méthode de ce type. Un nom vous aide à les distinguer.',
      hint: 'Par exemple\u202F: Téléphone professionnel',
      suggested: ({ name, number }) => `${capital(name)} ${number}`,
    },
    unknownCodes: {
      heading: 'Nous ne savons pas si vos codes de secours ont été créés',
      checking: 'Nous ne savons pas si cela a fonctionné. Vérification…',
      text: 'La réponse ne nous est pas parvenue, nous ne pouvons donc vous montrer aucun code.',
      warning: 'Vous pouvez créer de nouveaux codes. Tous ceux d’avant ne fonctionneront alors plus.',
      create: 'Créer de nouveaux codes',
      skip: 'Pas maintenant',
    },
    makeCodes: {
      heading: 'Codes de secours',
      text: 'Ils vous permettent de vous connecter si vous perdez votre téléphone. Chacun ne sert qu’une fois, et vous ne les verrez que maintenant\u202F: prévoyez un endroit où les garder.',
      keep: 'Pas maintenant',
      confirm: 'Afficher mes codes',
    },
    codesFromBefore: {
      heading: 'Avez-vous toujours vos codes de secours\u202F?',
      text: 'Vous avez des codes créés auparavant. Ils vous serviront si vous perdez votre téléphone.',
      warning: 'Si vous ne les trouvez pas, créez-en de nouveaux. Les anciens ne fonctionneront alors plus.',
      keep: 'Je les ai',
      replace: 'Créer de nouveaux codes',
      left: {
        heading: 'Vos codes de secours ne sont pas enregistrés',
        text: 'Vous n’avez pas confirmé que vos codes sont enregistrés. Ils vous serviront si vous perdez votre téléphone.',
        warning:
          'Nous ne les afficherons plus ici. Si vous créez de nouveaux codes, ceux-ci ne fonctionneront plus.',
        keep: 'Je les ai enregistrés',
      },
    },
    setUpInterrupted: {
      sessionEnded: {
        heading: 'Reconnectez-vous pour continuer',
        text: 'Votre session est terminée. Ce que vous avez configuré est conservé\u202F: après la connexion, vous reprendrez là.',
      },
      changed: {
        heading: 'Votre connexion a changé',
        text: 'La session ouverte est peut-être celle d’un autre compte. Rien n’a été fait depuis. Vérifiez le compte sur l’écran suivant avant de continuer.',
      },
    },
    changeAddress: {
      stopsAtOnce: 'Ce que vous utilisez actuellement ne fonctionnera plus dès que vous continuerez.',
      isOnlyOne:
        'Ce que vous utilisez actuellement ne fonctionnera plus dès que vous continuerez. Tant que le changement n’est pas confirmé, seul votre mot de passe protège votre compte.',
    },
    addFactor: {
      heading: 'Choisissez une deuxième étape',
      intro: 'Vous pourrez en ajouter d’autres plus tard.',
      nothing: 'Il n’y a rien que vous puissiez ajouter pour le moment.',
      cancel: 'Annuler',
    },
    turnOn: {
      heading: 'Activez la vérification en deux étapes',
      intro: 'À partir de maintenant, une deuxième étape vous sera demandée à la connexion.',
      ready: (factor) => `${capital(factor.name)}\u202F: c’est confirmé`,
      codesSaved: (number) =>
        counted(
          number,
          `${number} code de secours enregistré`,
          (several) => `${several} codes de secours enregistrés`,
        ),
      confirm: 'Activer',
      skip: 'Pas maintenant',
    },
    summary: {
      heading: 'La vérification en deux étapes est activée',
      text: (ways) => `La prochaine fois, connectez-vous avec votre mot de passe et ${ways}.`,
      keepCodes: 'Gardez vos codes de secours là où vous les trouverez sans votre téléphone.',
      done: 'Terminer',
      addAnother: 'Ajouter une autre méthode',
    },
    sessionEnds: {
      heading: 'Garder votre session ouverte\u202F?',
      headingWithoutStay: 'Votre session se termine bientôt',
      text: 'Votre session se termine bientôt.',
      left: (wait) => `Elle se termine dans ${wait}.`,
      over: 'Votre session est terminée.',
      stay: 'Garder la session ouverte',
      signOut: 'Se déconnecter maintenant',
      understood: 'Fermer',
    },
    saveCodes: {
      heading: 'Enregistrez vos codes de secours',
      intro:
        'Chacun sert une fois, si vous perdez votre téléphone. Vous ne les reverrez plus. Gardez-les ailleurs que sur votre téléphone.',
      introShownAgain:
        'Chacun sert une fois, si vous perdez votre téléphone. Gardez-les ailleurs que sur votre téléphone.',
      headingAgain: 'Vos codes de secours',
      done: 'Terminer',
      listName: 'Vos codes de secours',
      copy: 'Copier',
      copied: 'Codes copiés. Collez-les dans un endroit sûr.',
      notCopied: 'La copie n’a pas fonctionné. Les codes sont sélectionnés\u202F: copiez-les vous-même.',
      download: 'Télécharger',
      downloaded: 'Le fichier est dans vos téléchargements.',
      notDownloaded: 'Le téléchargement n’a pas fonctionné. Copiez ou imprimez plutôt les codes.',
      fileName: 'codes',
      print: 'Imprimer',
      notPrinted: 'L’impression n’a pas fonctionné. Copiez ou téléchargez plutôt les codes.',
      saved: 'J’ai enregistré ces codes',
      savedMissing: 'Enregistrez d’abord les codes, puis cochez la case.',
      typeOne: 'Saisissez un de ces codes',
      typeOneHint: 'Prenez-le là où vous les avez enregistrés, pour vérifier qu’ils y sont bien.',
      typeOneMissing: 'Saisissez un des codes.',
      typeOneWrong: 'Ce n’est aucun de ces codes. Regardez là où vous les avez enregistrés.',
      paper: {
        title: ({ service }) => `Codes de secours${forService(service)}`,
        account: (account) => `Compte\u202F: ${account}`,
        date: (date) => `Créés le ${date}`,
        once: 'Chaque code ne sert qu’une fois.',
      },
      leaving: {
        heading: 'Quitter sans enregistrer les codes\u202F?',
        text: 'Vous ne reverrez plus ces codes. Sans eux, vous pourriez perdre l’accès à votre compte si vous perdez votre téléphone.',
        textShownAgain:
          'Vous pourrez les revoir plus tard. Tant qu’ils ne sont pas enregistrés, vous pourriez perdre l’accès à votre compte si vous perdez votre téléphone.',
        signsOut: 'Votre session sera fermée.',
        keep: 'Revenir et enregistrer',
        confirm: 'Quitter quand même',
      },
    },
    guided: {
      step: ({ step, of, name }) => `Étape ${step} sur ${of} · ${name}`,
      names: {
        add: 'Ajouter',
        verify: 'Confirmer',
        saveCodes: 'Enregistrer les codes',
        turnOn: 'Activer',
      },
    },
  },
  stepUp: {
    // The purpose comes last, so that any wording of the host fits.
    heading: (purpose) =>
      purpose ? `Confirmez votre identité\u202F: ${purpose}` : 'Confirmez votre identité',
    confirm: (purpose) => (purpose ? `Confirmer\u202F: ${purpose}` : 'Confirmer'),
    unavailableHeading: 'Impossible de confirmer votre identité ici',
    unavailable:
      'Vous n’avez configuré aucune méthode. Déconnectez-vous et reconnectez-vous, ou demandez de l’aide.',
    unavailableHere:
      'Cela ne peut pas être confirmé ici. Déconnectez-vous et reconnectez-vous, ou demandez de l’aide.',
    sessionChangedHeading: 'Votre connexion a changé',
    sessionChanged:
      'Votre session est fermée, ou un autre compte est connecté. Rien n’a été fait. Connectez-vous, puis réessayez.',
    close: 'Fermer',
    provedHeading: 'Votre identité est confirmée',
    proved: (purpose) =>
      purpose ? `Voulez-vous continuer\u202F: ${purpose}\u202F?` : 'Voulez-vous continuer\u202F?',
    goOn: (purpose) => (purpose ? capital(purpose) : 'Continuer'),
  },
};
