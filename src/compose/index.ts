export {type ComposeOptions, compose} from './compose.js'
export {blockHandlers} from './handlers/index.js'
export {inlineHandlers} from './inline/index.js'
export {labelsOf} from './labels/index.js'
export {
  type ComposeHandlers,
  type ComposeState,
  type PhrasingHandlers,
  type Scope,
  UnknownNodeError
} from './state.js'
