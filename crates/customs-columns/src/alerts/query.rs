//! [`MatchQuery`]: rows of alerts and columns of declarations put together.

use std::collections::{BTreeMap, BTreeSet};

use arrow_schema::DataType;
use chrono::NaiveDate;
use customs_analysis::AlertSet;
use customs_analysis::alert::Folding;

use super::held::{Held, Holders};
use super::rows::{DECIMALS, LeftOut, Rows, TextForm};

/// What a query asks for beside the alerts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MatchOptions {
    /// The day on which alerts have to be in force. Without one it is the day of acceptance of each declaration,
    /// else the day on which the query is asked.
    pub day: Option<NaiveDate>,
    /// The least score that is reported.
    pub min_score: u32,
}

/// The alerts of a set as one question in SQL over the tables of declarations.
///
/// The answer has a row for each alert that a declaration has something of: `file`, `message`, `alert` and
/// `score`, as [`AlertSet::matches`] finds them.
///
/// ```
/// use customs_analysis::AlertSet;
/// use customs_columns::{MatchOptions, MatchQuery};
///
/// # let alerts: Vec<customs_exchange::body::RiskAlert> = Vec::new();
/// let set = AlertSet::new(&alerts)?;
/// let query = MatchQuery::of(&set, &MatchOptions { min_score: 1, ..MatchOptions::default() });
/// println!("{}", query.sql);
/// for left_out in &query.left_out {
///     eprintln!("{left_out}");
/// }
/// # Ok::<(), customs_analysis::AlertSetError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MatchQuery {
    /// The query, in the dialect of DuckDB.
    pub sql: String,
    /// What of the alerts it does not ask.
    pub left_out: Vec<LeftOut>,
}

impl MatchQuery {
    /// Returns the query for the alerts of a set.
    #[must_use]
    pub fn of(set: &AlertSet, options: &MatchOptions) -> Self {
        let holders = Holders::of_declarations();
        let rows = Rows::of(set, options.day, &holders);
        let sql = Query { rows: &rows, holders: &holders, options }.sql();
        Self { sql, left_out: rows.left_out }
    }
}

struct Query<'q> {
    rows: &'q Rows,
    holders: &'q Holders,
    options: &'q MatchOptions,
}

impl Query<'_> {
    fn sql(&self) -> String {
        let found = self.found();
        let messages = self.holders.messages().full_name();
        if found.is_empty() {
            return format!(
                "-- There is nothing to look for.\n\
                 SELECT file, message, '' AS alert, 0 AS score FROM {messages} WHERE false\n"
            );
        }
        let mut relations: Vec<String> = self.alerts().into_iter().flatten().collect();
        relations.extend(self.values());
        relations.push(union("found(file, message, element, indicator)", &found));
        relations.push(
            "hits AS (\n  SELECT DISTINCT file, message, indicator\n  FROM found \
             JOIN indicators USING (indicator) JOIN element_sets USING (element_set, element)\n)"
                .to_owned(),
        );
        let days = self.days(&messages);
        let is_in_force = if days.is_some() {
            " JOIN days USING (file, message)\nWHERE day BETWEEN first_day AND last_day"
        } else {
            ""
        };
        relations.extend(days);
        format!(
            "-- Which declarations alerts are about: what `customs match` finds.\n\
             WITH\n{}\n\
             SELECT file, message, alert, CAST(least(100, sum(weight)) AS BIGINT) AS score\n\
             FROM hits JOIN indicators USING (indicator){is_in_force}\n\
             GROUP BY file, message, alert\n\
             HAVING least(100, sum(weight)) >= {}\n\
             ORDER BY file, message, alert\n",
            relations.join(",\n"),
            self.options.min_score
        )
    }

    /// What alerts look for.
    fn alerts(&self) -> [Option<String>; 6] {
        let Rows { indicators, element_sets, wanted, ranges, numbers, forms, .. } = self.rows;
        let indicators = indicators.iter().map(|it| {
            let [first, last] = it.days.each_ref().map(|day| quoted(day));
            let (alert, elements) = (quoted(&it.alert), it.elements);
            format!("({}, {alert}, {}, {first}, {last}, {elements})", it.key, it.weight)
        });
        let elements = element_sets
            .iter()
            .flat_map(|(set, nth)| set.iter().map(move |it| format!("({nth}, {})", quoted(it))));
        let forms = forms
            .iter()
            .map(|(element, form)| format!("({}, {})", quoted(element), quoted(form.name())));
        let wanted = wanted.iter().map(|it| {
            let (form, text) = (quoted(it.form.name()), quoted(&it.text));
            format!("({form}, {}, {text}, {})", it.beginning.unwrap_or(WHOLE), it.indicator)
        });
        let ranges = ranges.iter().map(|it| {
            let [form, first, last] = [it.form.name(), &it.first, &it.last].map(quoted);
            format!("({form}, {first}, {last}, {}, {})", it.last.chars().count(), it.indicator)
        });
        let numbers = numbers.iter().map(|it| {
            let [first, last] = [&it.first, &it.last].map(|it| decimal(&quoted(it)));
            format!("({first}, {last}, {}, {})", quoted(&it.unit), it.indicator)
        });
        [
            values(
                "indicators(indicator, alert, weight, first_day, last_day, element_set)",
                indicators,
            ),
            values("element_sets(element_set, element)", elements),
            values("forms(element, form)", forms),
            values("wanted(form, length, text, indicator)", wanted),
            values("ranges(form, first, last, length, indicator)", ranges),
            values("number_ranges(first, last, unit, indicator)", numbers),
        ]
    }

    /// The values of the elements that are looked at: for each table its columns, and these one below the other.
    fn values(&self) -> Vec<String> {
        let mut by_table: BTreeMap<(Sort, String), Vec<(&str, Held<'_>)>> = BTreeMap::new();
        for (key, held) in &self.rows.held {
            let table = (Sort::of(held), held.table().full_name());
            by_table.entry(table).or_default().push((key, *held));
        }
        let (mut relations, mut rows) = (Vec::new(), BTreeMap::<Sort, Vec<String>>::new());
        for ((sort, table), columns) in &by_table {
            let (columns, row) = match sort {
                Sort::Texts => texts_of(table, columns),
                Sort::Gathered => gathered(table, columns),
                Sort::Dates => dates_of(table, columns),
                Sort::Numbers => numbers_of(table, columns),
            };
            relations.push(columns);
            let into = if *sort == Sort::Gathered { Sort::Texts } else { *sort };
            rows.entry(into).or_default().push(row);
        }
        let mut texts = Vec::new();
        for (sort, rows) in &rows {
            relations.push(union(sort.head(), rows));
            match sort {
                Sort::Dates => texts.push(MOMENTS.to_owned()),
                Sort::Texts | Sort::Gathered => texts.push(self.folded()),
                Sort::Numbers => {}
            }
        }
        if !texts.is_empty() {
            relations.push(union("texts(file, message, element, form, text)", &texts));
        }
        relations
    }

    /// Texts in the forms in which they are compared.
    fn folded(&self) -> String {
        let blanks = blanks();
        let form = |folding| quoted(TextForm::Folded(folding).name());
        let [spaced, capitals, commodity] =
            [Folding::SingleBlanks, Folding::Capitals, Folding::Commodity].map(form);
        format!(
            "SELECT file, message, element, form, CASE\n    \
             WHEN form = {spaced} THEN trim(regexp_replace(text, '[{blanks}]+', ' ', 'g'))\n    \
             WHEN form = {commodity} AND regexp_matches(text, '[0-9]') AND \
             regexp_full_match(text, '[0-9.{blanks}]+')\n      \
             THEN regexp_replace(text, '[^0-9]+', '', 'g')\n    \
             WHEN form IN ({capitals}, {commodity}) THEN {}\n    \
             ELSE text END\n  \
             FROM written JOIN forms USING (element)",
            self.capitals(&format!("regexp_replace(text, '^[{blanks}]+|[{blanks}]+$', '', 'g')")),
        )
    }

    /// A text in capital letters. Engines leave letters as they are of which the capitals are several (`ß`): those
    /// that matter for what is looked for are replaced before.
    fn capitals(&self, text: &str) -> String {
        let has_capitals =
            |form| matches!(form, TextForm::Folded(Folding::Capitals | Folding::Commodity));
        let Rows { wanted, ranges, .. } = self.rows;
        let wanted = wanted.iter().filter(|it| has_capitals(it.form));
        let wanted: BTreeSet<char> = wanted.flat_map(|it| it.text.chars()).collect();
        // Whether a text is in a range depends on all its letters; beyond ASCII, where an end of it is there.
        let ranges = ranges.iter().filter(|it| has_capitals(it.form));
        let ends: Vec<&str> = ranges.flat_map(|it| [&*it.first, &*it.last]).collect();
        let is_beyond = ends.iter().any(|end| !end.is_ascii());
        let matters =
            |it: char| is_beyond || wanted.contains(&it) || !ends.is_empty() && it.is_ascii();
        let several = |letter: &char| letter.to_uppercase().count() > 1;
        let letters = ('\u{80}'..=char::MAX).filter(several);
        let letters = letters.filter(|letter| letter.to_uppercase().any(matters));
        let replaced = letters.fold(text.to_owned(), |text, letter| {
            format!("replace({text}, '{letter}', '{}')", letter.to_uppercase())
        });
        format!("upper({replaced})")
    }

    /// For which values of which elements which indicators hold.
    fn found(&self) -> Vec<String> {
        let Rows { wanted, ranges, numbers, expressions, .. } = self.rows;
        let mut found = Vec::new();
        if !wanted.is_empty() {
            found.push(WANTED.to_owned());
        }
        if !ranges.is_empty() {
            found.push(RANGES.to_owned());
        }
        if !numbers.is_empty() {
            found.push(NUMBERS.to_owned());
        }
        if !expressions.is_empty() {
            let mut cases: BTreeMap<usize, Vec<String>> = BTreeMap::new();
            for (indicator, expression) in expressions {
                let found = format!("regexp_matches(text, {})", quoted(expression));
                cases.entry(*indicator).or_default().push(found);
            }
            let case = |(indicator, found): (&usize, &Vec<String>)| {
                format!("\n    WHEN {indicator} THEN {}", found.join(" OR "))
            };
            found.push(format!(
                "SELECT file, message, element, i.indicator FROM texts JOIN element_sets USING (element)\n  \
                 JOIN indicators AS i USING (element_set)\n  \
                 WHERE form = {} AND CASE i.indicator{} ELSE false END",
                quoted(TextForm::Folded(Folding::AsWritten).name()),
                cases.iter().map(case).collect::<String>()
            ));
        }
        found
    }

    /// The days by which declarations are judged, where there is not one for all.
    fn days(&self, messages: &str) -> Option<String> {
        if self.options.day.is_some() {
            return None;
        }
        let moment = local("acceptance_date_time", "acceptance_date_time_zone");
        Some(format!(
            "days AS (\n  SELECT file, message, coalesce(left({moment}, 10), CAST(current_date AS VARCHAR)) AS day\n  \
             FROM {messages}\n)"
        ))
    }
}

/// In the place of a number of characters: all of them.
const WHOLE: usize = 0;

/// Texts that are equal to one that is looked for, or begin with it. There are few lengths: a text is cut to each of
/// them before it is looked up, so that the join is by equal values and a table of hashes does.
const WANTED: &str = "\
SELECT file, message, element, indicator FROM (
    SELECT file, message, element, form, length,
      CASE length WHEN 0 THEN text ELSE left(text, length) END AS text
    FROM texts JOIN (SELECT DISTINCT form, length FROM wanted) AS lengths USING (form)
  ) AS beginnings JOIN wanted USING (form, length, text)";

/// Texts from one to another, with all that begin with the last.
const RANGES: &str = "\
SELECT file, message, element, indicator FROM texts JOIN ranges AS r
    ON r.form = texts.form AND texts.text >= r.first AND left(texts.text, r.length) <= r.last";

/// Numbers from one to another; one without a unit is taken to be in that which is looked for.
const NUMBERS: &str = "\
SELECT file, message, element, indicator FROM numbers AS n JOIN number_ranges AS r
    ON n.number BETWEEN r.first AND r.last AND (r.unit = '' OR n.unit IS NULL OR n.unit = r.unit)";

/// Dates as texts, and the times of those that have one: not of days (102), years (602) and months (610).
const MOMENTS: &str = "\
SELECT file, message, element, forms.form, CASE forms.form WHEN 'moment' THEN moment ELSE right(moment, 8) END
  FROM dates JOIN forms USING (element)
  WHERE forms.form = 'moment' OR dates.form NOT IN ('102', '602', '610')";

/// What is read of a table together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Texts,
    /// Texts of a table that gathers.
    Gathered,
    Dates,
    Numbers,
}

impl Sort {
    const fn of(held: &Held<'_>) -> Self {
        match held {
            Held::Text(..) => Self::Texts,
            Held::Folded(..) => Self::Gathered,
            Held::Date(..) => Self::Dates,
            Held::Number(..) => Self::Numbers,
        }
    }

    /// The relation of all values, one a row.
    const fn head(self) -> &'static str {
        match self {
            Self::Texts | Self::Gathered => "written(file, message, element, text)",
            Self::Dates => "dates(file, message, element, moment, form)",
            Self::Numbers => "numbers(file, message, element, number, unit)",
        }
    }
}

/// The relation of the columns of a table, and the query for its values, one a row.
type Read = (String, String);

/// Reads some texts of a table.
fn texts_of(table: &str, columns: &[(&str, Held<'_>)]) -> Read {
    let column = |(key, held): &(&str, Held<'_>)| match held {
        Held::Text(_, column) if column.data_type == DataType::Utf8 => {
            format!("t.{} AS {key}", column.name)
        }
        _ => format!("CAST(t.{} AS VARCHAR) AS {key}", held.column().name),
    };
    let taken = columns.iter().map(column).collect();
    let keys: Vec<&str> = columns.iter().map(|(key, _)| *key).collect();
    let name = format!("{}_texts", of_table(table));
    let row = format!(
        "SELECT file, message, element, text FROM {name}\n    \
         UNPIVOT (text FOR element IN ({}))",
        keys.join(", ")
    );
    (columns_of(&name, table, taken), row)
}

/// Reads texts of a table that gathers what is at many places.
fn gathered(table: &str, columns: &[(&str, Held<'_>)]) -> Read {
    let names: BTreeSet<&str> = columns.iter().map(|(_, held)| &*held.column().name).collect();
    let taken = std::iter::once("t.place".to_owned());
    let taken = taken.chain(names.iter().map(|name| format!("t.{name}"))).collect();
    let name = format!("{}_folded", of_table(table));
    let row = format!(
        "SELECT file, message, place || '#' || folded, text FROM {name}\n    \
         UNPIVOT (text FOR folded IN ({}))",
        names.into_iter().collect::<Vec<_>>().join(", ")
    );
    (columns_of(&name, table, taken), row)
}

/// Reads some numbers of a table, with their units.
fn numbers_of(table: &str, columns: &[(&str, Held<'_>)]) -> Read {
    let column = |(key, held): &(&str, Held<'_>)| {
        let number = decimal(&format!("t.{}", held.column().name));
        let unit = match held {
            Held::Number(_, _, Some(unit)) => format!("t.{}", unit.name),
            _ => "CAST(NULL AS VARCHAR)".to_owned(),
        };
        format!("{number} AS {key}, {unit} AS {key}_unit")
    };
    let taken = columns.iter().map(column).collect();
    let name = format!("{}_numbers", of_table(table));
    (columns_of(&name, table, taken), pairs(&name, ["number", "unit"], columns))
}

/// Reads some dates of a table, as the clocks at the place show them, with their forms.
fn dates_of(table: &str, columns: &[(&str, Held<'_>)]) -> Read {
    let column = |(key, held): &(&str, Held<'_>)| match held {
        Held::Date(_, column, [form, zone]) => {
            let moment = local(&format!("t.{}", column.name), &format!("t.{}", zone.name));
            format!("{moment} AS {key}, t.{} AS {key}_form", form.name)
        }
        _ => unreachable!("only dates are read as dates"),
    };
    let taken = columns.iter().map(column).collect();
    let name = format!("{}_dates", of_table(table));
    (columns_of(&name, table, taken), pairs(&name, ["moment", "form"], columns))
}

/// A table without the name of its kind.
fn of_table(table: &str) -> &str {
    table.rsplit('.').next().unwrap_or(table)
}

/// The relation of some columns of a table.
fn columns_of(name: &str, table: &str, taken: Vec<String>) -> String {
    format!(
        "{name} AS (\n  SELECT t.file, t.message,\n    {}\n  FROM {table} AS t\n)",
        taken.join(",\n    ")
    )
}

/// The query for values with what is beside each, one a row.
fn pairs(name: &str, [value, beside]: [&str; 2], columns: &[(&str, Held<'_>)]) -> String {
    let pair = |(key, _): &(&str, Held<'_>)| format!("({key}, {key}_{beside}) AS {key}");
    let pairs: Vec<String> = columns.iter().map(pair).collect();
    format!(
        "SELECT file, message, element, {value}, {beside} FROM {name}\n    \
         UNPIVOT INCLUDE NULLS (({value}, {beside}) FOR element IN ({}))\n    \
         WHERE {value} IS NOT NULL",
        pairs.join(", ")
    )
}

/// A moment of UTC as the clocks at the place show it, from the offset that is beside it.
fn local(moment: &str, zone: &str) -> String {
    format!(
        "strftime(make_timestamp(epoch_us({moment}) + CASE WHEN {zone} LIKE '___:__' THEN \
         60000000 * CAST(left({zone}, 1) || '1' AS BIGINT) * \
         (60 * CAST(substr({zone}, 2, 2) AS BIGINT) + CAST(substr({zone}, 5, 2) AS BIGINT)) \
         ELSE 0 END), '%Y-%m-%d %H:%M:%S')"
    )
}

/// A number with as many digits as any column has.
fn decimal(number: &str) -> String {
    format!("CAST({number} AS DECIMAL(38, {DECIMALS}))")
}

/// The letters of a class of blanks, in a regular expression: those of Unicode.
fn blanks() -> String {
    let mut ranges: Vec<(char, char)> = Vec::new();
    for blank in ('\0'..=char::MAX).filter(|it| it.is_whitespace()) {
        match ranges.last_mut() {
            Some((_, last)) if u32::from(*last) + 1 == u32::from(blank) => *last = blank,
            _ => ranges.push((blank, blank)),
        }
    }
    let letter = |it: char| format!("\\x{{{:X}}}", u32::from(it));
    let range = |(first, last)| match first == last {
        true => letter(first),
        false => format!("{}-{}", letter(first), letter(last)),
    };
    ranges.into_iter().map(range).collect()
}

/// A relation of some rows; none where there are none.
fn values(head: &str, rows: impl Iterator<Item = String>) -> Option<String> {
    let rows: Vec<String> = rows.collect();
    (!rows.is_empty()).then(|| format!("{head} AS (VALUES\n  {}\n)", rows.join(",\n  ")))
}

/// A relation of all that some queries give.
fn union(head: &str, queries: &[String]) -> String {
    format!("{head} AS (\n  {}\n)", queries.join("\n  UNION ALL\n  "))
}

/// A text in the quotes of SQL.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use customs_declaration::Declaration;
    use customs_exchange::body::{
        RiskAlert, RiskAlertRequired, RiskIndicator, RiskIndicatorRequired,
    };
    use customs_exchange::lists::{
        AlertCertainty, AlertKind, AlertSeverity, RiskArea, RiskAxis, RiskOperator, Threat,
    };
    use customs_model::dictionary::places;
    use customs_model::{ClassType, Content, DateTime, Numeric};

    use super::super::rows::WhyLeftOut;
    use super::*;

    fn indicator(axis: &RiskAxis, operator: &RiskOperator, values: &[&str]) -> RiskIndicator {
        RiskIndicator::new(RiskIndicatorRequired {
            axis_code: axis.clone().into(),
            operator_code: operator.clone().into(),
            value: values.iter().map(|value| (*value).into()).collect(),
            weight_numeric: Numeric::new(40),
            rationale: "Invented.".into(),
        })
    }

    fn query(indicators: Vec<RiskIndicator>) -> MatchQuery {
        query_on(None, indicators)
    }

    fn query_on(day: Option<&str>, indicators: Vec<RiskIndicator>) -> MatchQuery {
        let [from, to] = ["2026-01-01", "2026-12-31"].map(|day| day.parse::<DateTime>().unwrap());
        let mut alert = RiskAlert::new(RiskAlertRequired {
            alert_id: "RA-1".into(),
            version_numeric: Numeric::new(1),
            kind_code: AlertKind::Alert.into(),
            risk_area_code: vec![RiskArea::Revenue.into()],
            severity_code: AlertSeverity::High.into(),
            certainty_code: AlertCertainty::Likely.into(),
            title: "Invented".into(),
            description: "Invented.".into(),
            threat_code: vec![Threat::Smuggling.into()],
            valid_from: from,
            valid_to: to,
            feedback_requested: true.into(),
        });
        alert.risk_indicator = indicators;
        let options =
            MatchOptions { day: day.map(|day| day.parse().unwrap()), ..MatchOptions::default() };
        MatchQuery::of(&AlertSet::new([&alert]).unwrap(), &options)
    }

    fn left_out(axis: &RiskAxis, operator: &RiskOperator, values: &[&str]) -> Vec<WhyLeftOut> {
        let query = query(vec![indicator(axis, operator, values)]);
        query.left_out.iter().map(|it| it.why).collect()
    }

    #[test]
    fn every_element_that_an_axis_looks_at_has_a_column_in_the_form_in_which_it_is_compared() {
        use RiskOperator::{Equal, Prefix, Range, Regex, SameName};
        for (axis, value) in [
            (RiskAxis::Goods, "6907"),
            (RiskAxis::Route, "CN"),
            (RiskAxis::Operator, "GB123456789000"),
            (RiskAxis::Mode, "1"),
            (RiskAxis::Procedure, "40"),
            (RiskAxis::Document, "N935"),
        ] {
            for (operator, values) in [
                (Equal, vec![value]),
                (Prefix, vec![value]),
                (Range, vec![value, value]),
                (Regex, vec!["^6"]),
            ] {
                assert_eq!(left_out(&axis, &operator, &values), [], "{axis} {operator}");
            }
        }
        assert_eq!(left_out(&RiskAxis::Operator, &SameName, &["Larkmoor Instruments Ltd"]), []);
        for (axis, values) in [
            (RiskAxis::Value, ["1000 GBP", "2000"]),
            (RiskAxis::Weight, ["1", "2"]),
            (RiskAxis::Time, ["22:00", "05:00"]),
            (RiskAxis::Time, ["2026-01", "2026-02"]),
        ] {
            assert_eq!(left_out(&axis, &Range, &values), [], "{axis}");
        }
    }

    #[test]
    fn every_element_of_a_declaration_has_a_column() {
        let values = places(Declaration::CLASS);
        let values = values.filter(|place| matches!(place.content(), Content::Value { .. }));
        let of_path = |path: String| {
            let mut indicator = indicator(&RiskAxis::Other, &RiskOperator::Regex, &["1"]);
            indicator.path = Some(path.as_str().into());
            indicator
        };
        let query = query(values.map(|place| of_path(place.path().to_string())).collect());
        // Of numbers and dates the characters are not there.
        let wrong = query.left_out.iter().find(|it| it.why != WhyLeftOut::NotAsWritten);
        assert_eq!(wrong, None);
        assert!(
            query.left_out.len() > 50 && query.sql.matches(" THEN regexp_matches").count() > 300
        );
    }

    #[test]
    fn what_is_left_out_is_listed_with_the_reason() {
        use RiskOperator::{Prefix, Regex, SameName};
        for (axis, operator, values, why) in [
            (RiskAxis::Goods, SameName, vec!["Tiles Ltd"], WhyLeftOut::NotFolded),
            (RiskAxis::Time, Prefix, vec!["2026"], WhyLeftOut::NotAsWritten),
            (RiskAxis::Value, Regex, vec!["^1"], WhyLeftOut::NotAsWritten),
            (RiskAxis::Goods, Regex, vec![r"\btea"], WhyLeftOut::Expression),
        ] {
            assert_eq!(left_out(&axis, &operator, &values), [why], "{axis} {operator}");
        }
        let weights = query(vec![indicator(&RiskAxis::Weight, &Prefix, &["1"])]);
        let told = weights.left_out[0].to_string();
        assert!(told.starts_with("RA-1, indicator 1: not searched in /Declaration/"), "{told}");
        assert!(
            told.ends_with(
                "more elements: the column has the number or date, not its written form"
            ),
            "{told}"
        );
        assert!(weights.sql.contains("WHERE false"));
    }

    #[test]
    fn an_alert_that_is_not_in_force_on_the_day_is_not_in_the_query() {
        let query = |day| {
            query_on(day, vec![indicator(&RiskAxis::Goods, &RiskOperator::Equal, &["690721"])]).sql
        };
        let alert = "'RA-1', 40, '2026-01-01', '2026-12-31'";
        assert!(query(None).contains(alert) && query(None).contains("day BETWEEN"));
        let on_a_day = query(Some("2026-12-31"));
        assert!(on_a_day.contains(alert) && !on_a_day.contains("day BETWEEN"));
        assert!(query(Some("2027-01-01")).contains("WHERE false"));
    }
}
