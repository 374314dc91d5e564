package value

// A dialled is a time of day as read, without its hedge.
type dialled struct {
	Clock
	end  int
	bare bool // digits with a colon and nothing else to tell that they are a time
}

// timeOfDay reads "1:15 a.m.", "5pm", "13:15", "0315 GMT", "noon", "3 o'clock".
func (ts tokens) timeOfDay(i int) (dialled, bool) {
	if ts.at(i).upper && i > 0 {
		return ts.digital(i)
	}
	switch ts.low(i) {
	case "noon", "midday":
		return dialled{Clock: Clock{Known: true, At: 12 * 60}, end: i + 1}, true
	case "midnight":
		return dialled{Clock: Clock{Known: true}, end: i + 1}, true
	}
	return ts.digital(i)
}

// digital reads a time of day in digits.
func (ts tokens) digital(i int) (dialled, bool) {
	hour, minute, j, ok := ts.dial(i)
	if !ok {
		return dialled{}, false
	}
	if pm, end, ok := ts.meridiem(j); ok {
		if hour < 1 || hour > 12 {
			return dialled{}, false
		}
		zone, end := ts.zone(end)
		return dialled{Clock: Clock{Known: true, At: (hour%12+pm)*60 + minute, Zone: zone}, end: end}, true
	}
	return ts.plainClock(i, j, hour, minute)
}

// dial reads the digits of a time of day: "1", "1:15", "1.15", "0115".
func (ts tokens) dial(i int) (hour, minute, end int, ok bool) {
	t := ts.at(i)
	if t.kind != digits || ts.glued(i) && !ts.is(i-1, "(") && !ts.is(i-1, "-") {
		return 0, 0, i, false
	}
	if len(t.low) == 4 && t.low[1] != '.' && t.low[2] != '.' && t.end-t.start == 4 {
		hour, minute = int(t.low[0]-'0')*10+int(t.low[1]-'0'), int(t.low[2]-'0')*10+int(t.low[3]-'0')
		return hour, minute, i + 1, hour < 24 && minute < 60
	}
	v := parseDecimal(t.low)
	if n := len(t.low); n >= 4 && t.low[n-3] == '.' {
		minute = int(t.low[n-2]-'0')*10 + int(t.low[n-1]-'0')
		v = parseDecimal(t.low[:n-3])
	}
	h, whole := v.whole()
	if !whole || h > 24 {
		return 0, 0, i, false
	}
	m := ts.at(i + 2)
	if ts.is(i+1, ":") && ts.glued(i+1) && ts.glued(i+2) && m.kind == digits && len(m.low) == 2 {
		n, _ := parseDecimal(m.low).whole()
		return int(h), int(n), i + 3, n < 60 && !(ts.is(i+3, ":") && ts.glued(i+3))
	}
	return int(h), minute, i + 1, minute < 60
}

// meridiem reads "a.m." or "p.m." at token i as the hours to add.
func (ts tokens) meridiem(i int) (add, end int, ok bool) {
	switch ts.low(i) {
	case "a.m.", "a.m", "am":
		add = 0
	case "p.m.", "p.m", "pm":
		add = 12
	default:
		return 0, i, false
	}
	return add, i + 1, true
}

// plainClock reads what makes digits without "a.m." a time of day: a colon, a
// zone, "o'clock", "hours".
func (ts tokens) plainClock(i, j, hour, minute int) (dialled, bool) {
	colon := j == i+3
	military := len(ts.low(i)) == 4
	zone, end := ts.zone(j)
	d := dialled{Clock: Clock{Known: true, At: hour*60 + minute, Zone: zone}, end: end}
	d.HalfDay = 1 <= hour && hour <= 12 && !military && ts.low(i)[0] != '0' && zone != "GMT" && zone != "UTC"
	switch {
	case hour > 23:
		return d, false
	case ts.is(j, "o'clock"):
		d.end = j + 1
	case (ts.is(j, "hours") || ts.is(j, "hrs")) && military:
		d.end = j + 1
	case zone != "":
		return d, colon || military || minute > 0
	default:
		d.bare = true
		return d, colon
	}
	return d, true
}

// zones are the abbreviations of time zones, with their minutes from Greenwich;
// those that name a place's own time stand for standard time.
var zones = map[string]int{
	"gmt": 0, "utc": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
	"et": -300, "ct": -360, "mt": -420, "pt": -480, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "msk": 180, "ist": 330,
}

// placeZones are the words of American time zones.
var placeZones = map[string]string{"eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT"}

// zone reads a time zone at token i: its name in capitals, "local" for local time.
func (ts tokens) zone(i int) (name string, end int) {
	if ts.is(i, "local") && ts.is(i+1, "time") {
		return "local", i + 2
	}
	t := ts.at(i)
	if _, ok := zones[t.low]; ok && t.upper {
		return upper(t.low), i + 1
	}
	name = placeZones[t.low]
	i++
	if name == "" || !t.upper || ts.at(i).upper && !ts.is(i, "standard") && !ts.is(i, "daylight") && !ts.is(i, "time") {
		return "", i - 1
	}
	for ts.is(i, "standard") || ts.is(i, "daylight") || ts.is(i, "time") {
		i++
	}
	return name, i
}

// upper is s in ASCII capitals.
func upper(s string) string {
	b := []byte(s)
	for i := range b {
		b[i] &^= 0x20
	}
	return string(b)
}
