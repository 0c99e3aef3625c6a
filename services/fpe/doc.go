// Package fpe makes vaultless tokens: a value is encrypted to a token of the same form, and nothing is stored. Whoever has
// the key can go back; nobody else learns more than the form and, of the same value in the same scope, that it is the same.
//
//   - FF1 is the mode of NIST SP 800-38G, over strings of numerals.
//   - A Profile knows a kind of value: what of it is kept, what is encrypted, and how a token is told from a value.
//   - Tokenizer puts the two together, with versions of a key and a Scope as the tweak.
//   - Deterministic is for where the form does not matter: AES-SIV, which also tells a forged token.
//
// FF3 and FF3-1 are not here and will not be: FF3 was broken (Durak and Vaudenay, 2017), and after attacks on the tweaks of
// FF3-1 (Beyne, 2021) NIST took it out of the second public draft of SP 800-38G, revision 1 (2025).
//
// What format preservation costs: a token can't carry a tag, so a token that was made up, or is of another key, decrypts
// to some other value of the form and nobody is told, beyond what a profile's check digits catch; and the key's version
// has to be kept beside it. A value from a small set is found by whoever may tokenize, one guess at a time.
package fpe
