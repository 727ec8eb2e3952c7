/**
 * The account a request was made for. A page may outlive its session: what one person wrote must not arrive in the journal of
 * whoever has signed in since.
 */
export const accountHeader = "pauz-account";
