const DOCS = 'https://discord.com/developers/docs';

/** Sections of Discord's documentation that rules come from. */
export const PAGES = {
  commandNaming: `${DOCS}/interactions/application-commands#application-command-object-application-command-naming`,
  commandStructure: `${DOCS}/interactions/application-commands#application-command-object-application-command-structure`,
  commandLimits: `${DOCS}/interactions/application-commands#registering-a-command`,
  slashCommands: `${DOCS}/interactions/application-commands#slash-commands`,
  commandLocalization: `${DOCS}/interactions/application-commands#localization`,
  optionStructure: `${DOCS}/interactions/application-commands#application-command-object-application-command-option-structure`,
  choiceStructure: `${DOCS}/interactions/application-commands#application-command-object-application-command-option-choice-structure`,
  subcommands: `${DOCS}/interactions/application-commands#subcommands-and-subcommand-groups`,
  bulkOverwrite: `${DOCS}/interactions/application-commands#bulk-overwrite-global-application-commands`,
  autocomplete: `${DOCS}/interactions/receiving-and-responding#interaction-response-object-autocomplete`,
  modal: `${DOCS}/interactions/receiving-and-responding#interaction-response-object-modal`,
  createMessage: `${DOCS}/resources/message#create-message-jsonform-params`,
  embedLimits: `${DOCS}/resources/message#embed-object-embed-limits`,
  embedStructure: `${DOCS}/resources/message#embed-object-embed-structure`,
  allowedMentions: `${DOCS}/resources/message#allowed-mentions-object`,
  componentsV2: `${DOCS}/components/reference`,
  componentAnatomy: `${DOCS}/components/reference#anatomy-of-a-component`,
  customId: `${DOCS}/components/reference#anatomy-of-a-component-custom-id`,
  legacyComponents: `${DOCS}/components/reference#legacy-message-component-behavior`,
  actionRow: `${DOCS}/components/reference#action-row`,
  button: `${DOCS}/components/reference#button-button-structure`,
  textDisplay: `${DOCS}/components/reference#text-display`,
  textInput: `${DOCS}/components/reference#text-input-text-input-structure`,
  label: `${DOCS}/components/reference#label-label-structure`,
} as const;
