package value

// currencySigns maps the signs that stand before an amount to ISO 4217 codes. A
// bare dollar is taken for the United States dollar, as the agencies do.
var currencySigns = map[string]string{
	"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₪": "ILS", "₩": "KRW", "₦": "NGN", "₺": "TRY", "₴": "UAH", "฿": "THB",
}

// dollarPrefixes tell whose dollar it is: "US$5", "A$5".
var dollarPrefixes = map[string]string{
	"us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD", "r": "BRL",
}

// currencyCodes stand before or after an amount.
var currencyCodes = map[string]string{
	"usd": "USD", "eur": "EUR", "gbp": "GBP", "chf": "CHF", "rs": "INR", "rmb": "CNY", "aud": "AUD", "cad": "CAD",
}

// currencyWords stand after an amount. "Pounds" are a weight unless "sterling" follows.
var currencyWords = map[string]string{
	"dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR", "yen": "JPY", "yuan": "CNY",
	"renminbi": "CNY", "rupee": "INR", "rupees": "INR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB",
	"peso": "MXN", "pesos": "MXN", "franc": "CHF", "francs": "CHF", "shekel": "ILS", "shekels": "ILS", "rand": "ZAR",
	"riyal": "SAR", "riyals": "SAR", "dirham": "AED", "dirhams": "AED", "lira": "TRY", "liras": "TRY", "naira": "NGN",
	"baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "zloty": "PLN", "hryvnia": "UAH", "hryvnias": "UAH", "krona": "SEK", "kronor": "SEK",
}

// nationDollars are the words between an amount and "dollars".
var nationDollars = map[string]string{
	"us": "USD", "u.s.": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD",
}

// symbolBefore finds a currency sign or code that ends right before token i, and
// the index where it begins.
func (ts tokens) symbolBefore(i int) (code string, start int) {
	if code := currencySigns[ts.low(i-1)]; code != "" {
		if own := dollarPrefixes[ts.low(i-2)]; own != "" && ts.is(i-1, "$") && ts.glued(i-1) {
			return own, i - 2
		}
		return code, i - 1
	}
	if ts.is(i-1, ".") && ts.is(i-2, "rs") {
		return "INR", i - 2
	}
	if t := ts.at(i - 1); t.upper && currencyCodes[t.low] != "" {
		return currencyCodes[t.low], i - 1
	}
	return "", i
}

// currencyAfter reads a currency word at token i, and the index after it.
func (ts tokens) currencyAfter(i int) (code string, end int) {
	if ts.hyphen(i) {
		i++
	}
	if code := nationDollars[ts.low(i)]; code != "" && (ts.is(i+1, "dollars") || ts.is(i+1, "dollar")) {
		return code, i + 2
	}
	if ts.is(i, "pounds") && ts.is(i+1, "sterling") {
		return "GBP", i + 2
	}
	if ts.is(i, "€") {
		return "EUR", i + 1
	}
	if t := ts.at(i); t.upper && currencyCodes[t.low] != "" {
		return currencyCodes[t.low], i + 1
	}
	return currencyWords[ts.low(i)], i + 1
}

// currencySign reports whether token i is a sign such as $.
func (ts tokens) currencySign(i int) bool { return currencySigns[ts.low(i)] != "" }
