// Package migrations holds the schema, in order and forward only. Each file is named 0001_noun.sql after the package
// that owns its tables; postgres.Migrate applies them.
package migrations

import "embed"

// FS holds the migration files at its root.
//
//go:embed *.sql
var FS embed.FS
