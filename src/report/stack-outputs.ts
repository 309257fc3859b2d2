/** The outputs that only Stack Auth fills. */
export interface StackOutputs {
  readonly pub_client_key: string
  readonly secret_server_key: string
  readonly claim_url: string
}

/** Nothing was handed over. */
export const NO_STACK_OUTPUTS: StackOutputs = {
  pub_client_key: '',
  secret_server_key: '',
  claim_url: '',
}
