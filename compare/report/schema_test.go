package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	reflector "github.com/invopop/jsonschema"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

const schemaFile = "report.schema.json"

// schema is the JSON Schema of a Document, made from the Go types and their
// comments.
func schema(t *testing.T) []byte {
	t.Helper()
	r := reflector.Reflector{Anonymous: true, AllowAdditionalProperties: true}
	if err := r.AddGoComments("parallax/compare/report", "./"); err != nil {
		t.Fatal(err)
	}
	s := r.Reflect(Document{})
	s.Title = Schema
	out, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(out, '\n')
}

// The schema is rewritten, like the golden files, with go test -update.
func TestSchemaFileIsUpToDate(t *testing.T) {
	want := schema(t)
	if update := flag.Lookup("update"); update != nil && update.Value.String() == "true" {
		if err := os.WriteFile(schemaFile, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the types say; run go test -update", schemaFile)
	}
}

func validator(t *testing.T) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestOutputIsValid(t *testing.T) {
	out, err := jsonschema.UnmarshalJSON(strings.NewReader(write(t, "json", fire())))
	if err != nil {
		t.Fatal(err)
	}
	if err := validator(t).Validate(out); err != nil {
		t.Error(err)
	}
}

func TestSchemaRefusesWhatIsWrong(t *testing.T) {
	good := write(t, "json", fire())
	for name, change := range map[string][2]string{
		"another schema":  {`"schema": "parallax.report/1"`, `"schema": "parallax.report/2"`},
		"unknown verdict": {`"verdict": "conflict"`, `"verdict": "lie"`},
		"negative offset": {`"start": 27`, `"start": -27`},
		"no label":        {`"label": "A",`, ``},
		"not a date":      {`"published": "2031-03-04T09:30:00Z"`, `"published": "Tuesday"`},
		"not a change":    {`"updated": "2031-03-04T11:05:00Z"`, `"updated": "today"`},
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		if bad == good {
			t.Errorf("%s: nothing was changed", name)
			continue
		}
		out, err := jsonschema.UnmarshalJSON(strings.NewReader(bad))
		if err != nil {
			t.Fatal(err)
		}
		if validator(t).Validate(out) == nil {
			t.Errorf("%s: valid", name)
		}
	}
}

func TestSchemaTakesNewFields(t *testing.T) {
	more := strings.Replace(write(t, "json", fire()), `"schema"`, `"added": 1, "schema"`, 1)
	out, err := jsonschema.UnmarshalJSON(strings.NewReader(more))
	if err != nil {
		t.Fatal(err)
	}
	if err := validator(t).Validate(out); err != nil {
		t.Error(err)
	}
}
