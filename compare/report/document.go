package report

// Schema names the shape of a Document. Fields may be added under the same
// name; when one is renamed, removed or changes its meaning, the number grows.
const Schema = "parallax.report/1"

// A Document is the machine-readable result of one comparison. Offsets are
// Unicode code points into the text of a report; ends are exclusive. JSON writes it
// member by member, from the table; its schema is made from these types.
type Document struct {
	// Which version of this shape the document follows.
	Schema string `json:"schema" jsonschema:"enum=parallax.report/1"`
	// The program that wrote the document.
	Generator Generator `json:"generator"`
	// What the event is called, where a source says so.
	Title string `json:"title,omitempty"`
	// The reports compared, in the order they were given.
	Reports []Report `json:"reports"`
	// What facts were selected; absent where all are there.
	Selection *Selected `json:"selection,omitempty"`
	// The facts found, in reading order.
	Facts []Fact `json:"facts"`
	// What every two reports have in common word for word, where that is long:
	// where such words agree, they are one source.
	Overlaps []Overlap `json:"overlaps"`
	// What was assumed, changed or doubtful.
	Warnings []Warning `json:"warnings"`
	// How many facts there are, in all and of each verdict.
	Summary Summary `json:"summary"`
}

// Selected is what a fact must be to be in the document. In each list one entry
// fits; a list that is absent lets every fact pass.
type Selected struct {
	Verdicts []string `json:"verdicts,omitempty"`
	Kinds    []string `json:"kinds,omitempty"`
	// Which of the reports, counted from 0.
	Reports []int `json:"reports,omitempty"`
	// How many facts there were to select from.
	Of int `json:"of" jsonschema:"minimum=0"`
}

// Generator is the program that wrote the document.
type Generator struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
}

// A Report is one article as it was read.
type Report struct {
	// The name of its column.
	Label  string `json:"label"`
	Title  string `json:"title,omitempty"`
	Source string `json:"source,omitempty"`
	Author string `json:"author,omitempty"`
	URL    string `json:"url,omitempty"`
	// A date, or a date and time with its zone (RFC 3339), where it is known.
	Published string `json:"published,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$"`
	// When it was last changed, in the same way; absent where nothing says so.
	Updated string `json:"updated,omitempty" jsonschema:"pattern=^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$"`
	// A tag such as en or pt-BR (BCP 47), as the page says or as recognised; absent
	// where it is not known, and then taken for English.
	Language string `json:"language,omitempty"`
	// Where it was read from, as given but for control characters; - is
	// standard input.
	Path string `json:"path,omitempty"`
	// The body, cleaned of control characters. Offsets count its code points.
	Text string `json:"text"`
	// What in the text states nothing: captions, bylines, datelines and the like.
	Furniture []Furniture `json:"furniture"`
}

// A Span is a stretch of a report's text, in code points, without its end.
type Span struct {
	// How many code points stand before it.
	Start int `json:"start" jsonschema:"minimum=0"`
	// How many code points stand before what follows it.
	End int `json:"end" jsonschema:"minimum=0"`
}

// Furniture is a stretch of text that belongs to the page and not to the story.
type Furniture struct {
	Span
	Kind string `json:"kind" jsonschema:"enum=caption,enum=byline,enum=dateline,enum=stamp,enum=boilerplate"`
}

// A Fact is one small question about the event, and the claims that answer it.
type Fact struct {
	// A fingerprint of the words claimed, the same in every run.
	ID string `json:"id"`
	// A short noun phrase, unique in the document.
	Label string `json:"label"`
	// The gravest verdict of its relations; single where there are none.
	Verdict string `json:"verdict" jsonschema:"enum=single,enum=agree,enum=variant,enum=update,enum=conflict"`
	// On what the claims differ, each once: number, time, name and so on.
	Kinds     []string   `json:"kinds"`
	Claims    []Claim    `json:"claims"`
	Relations []Relation `json:"relations"`
	// How many independent texts stand behind the reports that have it: those with
	// the same long run of words count as one. Absent where that is not known.
	Texts int `json:"texts,omitempty" jsonschema:"minimum=1"`
	// What people ruled on it; absent where nobody did.
	Review *Review `json:"review,omitempty"`
}

// A Review is what people ruled on a fact.
type Review struct {
	// How far they got: open is a fact that has a note or other claims from them
	// and was not reviewed yet.
	Status string `json:"status" jsonschema:"enum=open,enum=reviewed,enum=confirmed,enum=overruled"`
	// The verdict they ruled, which is then the fact's; absent where they ruled none.
	Verdict string `json:"verdict,omitempty" jsonschema:"enum=single,enum=agree,enum=variant,enum=update,enum=conflict"`
	// What the comparison found.
	Found string `json:"found" jsonschema:"enum=single,enum=agree,enum=variant,enum=update,enum=conflict"`
	Note  string `json:"note,omitempty"`
	// Whether they decided which claims belong to it.
	Reshaped bool `json:"reshaped,omitempty"`
}

// An Overlap is what two reports have in common word for word, in runs of eight
// words or more outside quotation marks.
type Overlap struct {
	// One of the reports, counted from 0.
	A int `json:"a" jsonschema:"minimum=0"`
	// The other one.
	B int `json:"b" jsonschema:"minimum=0"`
	// How much of the first one's words that is, from 0 to 1.
	ShareA float64 `json:"share_a" jsonschema:"minimum=0,maximum=1"`
	// How much of the other one's.
	ShareB float64 `json:"share_b" jsonschema:"minimum=0,maximum=1"`
	Runs   []Run   `json:"runs"`
}

// A Run is the same words in two reports.
type Run struct {
	Words int  `json:"words" jsonschema:"minimum=1"`
	A     Span `json:"a"`
	B     Span `json:"b"`
}

// A Claim is what one report says in answer to the question of a fact.
type Claim struct {
	// Which of the reports says it, counted from 0.
	Report int `json:"report" jsonschema:"minimum=0"`
	Span
	// The words claimed: the text of the report from start to end.
	Text string `json:"text"`
	// Who says it, as the report writes the name; absent where the report does.
	Speaker string `json:"speaker,omitempty"`
	// The outlet or person the report has it from.
	Via string `json:"via,omitempty"`
	// Whether the words are the speaker's own, inside quotation marks.
	Quoted bool `json:"quoted"`
	// Whether it affirms or denies, where that is known.
	Polarity string `json:"polarity,omitempty"`
	// How certain it is made to sound, where that is known.
	Modality string  `json:"modality,omitempty"`
	Values   []Value `json:"values"`
}

// A Value is a number, time, name or place that a claim holds.
type Value struct {
	// The sort of value: number, time, name and so on.
	Type string `json:"type"`
	Span
	// As written.
	Text string `json:"text"`
	// As understood: 160000, >60000, 2013-02-04.
	Norm string `json:"norm,omitempty"`
}

// A Relation says how two claims of one fact, of two reports, stand to each other.
type Relation struct {
	// One of the fact's claims, counted from 0.
	A int `json:"a" jsonschema:"minimum=0"`
	// The other one.
	B       int    `json:"b" jsonschema:"minimum=0"`
	Verdict string `json:"verdict" jsonschema:"enum=agree,enum=variant,enum=update,enum=conflict"`
	// Who holds it, where that is a person: one confirmed it, overruled what was
	// found, or linked the two.
	Origin string `json:"origin,omitempty" jsonschema:"enum=confirmed,enum=overruled,enum=linked"`
	// What the comparison had found, where that was overruled.
	Found string `json:"found,omitempty" jsonschema:"enum=agree,enum=variant,enum=update,enum=conflict"`
	// On what the two differ; absent where they agree.
	Kind string `json:"kind,omitempty"`
	// How sure it is that the two speak of the same thing, from 0 to 1.
	Score float64 `json:"score" jsonschema:"minimum=0,maximum=1"`
	// The reason for the verdict, in a sentence.
	Why      string   `json:"why,omitempty"`
	Evidence Evidence `json:"evidence"`
}

// Evidence is where in the two reports a verdict can be seen.
type Evidence struct {
	A Span `json:"a"`
	B Span `json:"b"`
}

// A Warning tells what was assumed or is in doubt.
type Warning struct {
	// The label of the report it is about; absent where it is about all.
	Report string `json:"report,omitempty"`
	Text   string `json:"text"`
}

// Summary counts the facts.
type Summary struct {
	Facts    int `json:"facts" jsonschema:"minimum=0"`
	Agree    int `json:"agree" jsonschema:"minimum=0"`
	Variant  int `json:"variant" jsonschema:"minimum=0"`
	Update   int `json:"update" jsonschema:"minimum=0"`
	Conflict int `json:"conflict" jsonschema:"minimum=0"`
	Single   int `json:"single" jsonschema:"minimum=0"`
}
