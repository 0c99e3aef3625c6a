package access

// Seal puts the right checksum behind the body of a key.
func Seal(body string) string { return body + checksum(body) }
