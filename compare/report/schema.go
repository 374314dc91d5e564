package report

import _ "embed" // the schema

// JSONSchema is the JSON Schema of what JSON writes: of a Document.
//
//go:embed report.schema.json
var JSONSchema string
