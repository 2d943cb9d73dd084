//! Columns that follow from a message and are no element of it: what statistics ask for.
//!
//! Of declarations they are what `customs flows` counts by, from the same code ([`StatisticalItem`]); of other
//! messages, what elements of theirs say of the same.

use arrow_schema::DataType;
use chrono::{Datelike, NaiveDate};
use compact_str::CompactString;
use customs_analysis::FlowOptions;
use customs_analysis::flows::{Dimension, StatisticalItem, Total, is_original, statistical_day};
use customs_declaration::Declaration;
use customs_hs::Edition;
use customs_model::object::Object;
use customs_model::value::Precision;
use customs_model::{Class, ValueRef};

use crate::objects::{at, way};
use crate::table::{Column, Source};

/// A column that follows from a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derived {
    /// Of the whole message.
    Message(OfMessage),
    /// Of a goods item.
    Item(OfItem),
}

/// What follows from a message as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OfMessage {
    Year,
    Month,
    OfficeCountry,
    HsEdition,
    IsOriginal,
}

/// What follows from a goods item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OfItem {
    In(Dimension),
    Value,
    Currency,
    ValueSource,
    NetMass,
    Quantity,
    QuantityUnit,
}

/// What a column of these holds for a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fact {
    Text(CompactString),
    Whole(i64),
    Yes(bool),
    Total(Total),
}

/// Sums of statistics are exact to twelve places.
const TOTAL: DataType = DataType::Decimal128(28, 12);

/// The columns of every table.
pub(crate) fn of_every_table() -> Vec<Column> {
    use OfMessage::{Month, Year};
    let whole = |name, of, doc| column(name, DataType::Int64, Derived::Message(of), doc);
    vec![
        whole("year", Year, "The year of the message: of its acceptance, else of its issue."),
        whole(
            "month",
            Month,
            "The month, 1 to 12, of the same day; null where the date says a year alone.",
        ),
    ]
}

/// The columns of the table of messages, beside those of every table.
pub(crate) fn of_messages(is_declaration: bool) -> Vec<Column> {
    let message = Derived::Message;
    let mut columns = vec![
        column(
            "hs_edition",
            DataType::Int64,
            message(OfMessage::HsEdition),
            "The edition of the Harmonized System in force on the day of the message, by its year.",
        ),
        column(
            "office_country",
            DataType::Utf8,
            message(OfMessage::OfficeCountry),
            "The country of the office where the message is lodged, as two letters.",
        ),
    ];
    if is_declaration {
        columns.push(original());
    }
    columns
}

fn original() -> Column {
    column(
        "is_original",
        DataType::Boolean,
        Derived::Message(OfMessage::IsOriginal),
        "Whether the declaration lodges something and changes nothing that was lodged before; statistics count \
         such declarations alone.",
    )
}

/// The columns of the table of goods items.
pub(crate) fn of_items(is_declaration: bool) -> Vec<Column> {
    use Dimension as D;
    let dimension = |dimension: Dimension, doc| {
        let derived = Derived::Item(OfItem::In(dimension));
        column(dimension.name(), DataType::Utf8, derived, doc)
    };
    let mut columns = vec![
        dimension(D::Chapter, "The chapter of the Harmonized System, two digits."),
        dimension(D::Heading, "The heading, four digits."),
        dimension(D::Subheading, "The subheading, six digits."),
    ];
    if !is_declaration {
        return columns;
    }
    let total = |name, of, doc| column(name, TOTAL, Derived::Item(of), doc);
    let text = |name, of, doc| column(name, DataType::Utf8, Derived::Item(of), doc);
    columns.extend([
        original(),
        dimension(D::Flow, "`M` imports, `X` exports."),
        dimension(
            D::Origin,
            "The country of origin, the non-preferential one where there are several.",
        ),
        dimension(D::Destination, "The country of destination of the item, else of the shipment."),
        dimension(
            D::Partner,
            "The country at the other end: the origin of imports, the destination of exports.",
        ),
        dimension(D::Procedure, "The procedure asked for and the one before: `4000`."),
        dimension(D::Mode, "The mode of transport at the border."),
        total(
            "value",
            OfItem::Value,
            "The value that statistics take: the statistical value, else the customs \
               value, else the price of the invoice; null where it has no currency.",
        ),
        text("value_currency", OfItem::Currency, "The currency of `value` (ISO 4217)."),
        text(
            "value_source",
            OfItem::ValueSource,
            "Which value `value` is: `statistical value`, `customs value` \
              or `item charge`.",
        ),
        total(
            "net_mass_kg",
            OfItem::NetMass,
            "The net mass in kilograms, whatever unit the message has.",
        ),
        total("quantity", OfItem::Quantity, "The supplementary quantity."),
        text(
            "quantity_unit",
            OfItem::QuantityUnit,
            "The unit of `quantity`; empty where it is left to the tariff.",
        ),
    ]);
    columns
}

fn column(name: &str, data_type: DataType, derived: Derived, doc: &str) -> Column {
    Column::new(name, data_type, doc).from(Source::Derived(derived))
}

/// Where the messages of a kind that is no declaration have what columns follow from: indices of elements from
/// the root down, or from the goods item down.
#[derive(Debug, Clone, Default)]
pub(crate) struct Elsewhere {
    days: Vec<Vec<usize>>,
    offices: Vec<Vec<usize>>,
    pub(crate) commodities: Vec<Vec<usize>>,
}

/// The elements that say the day of a message, from the root down, the best first.
const DAYS: [&[&str]; 9] = [
    &["TransitOperation", "declarationAcceptanceDate"],
    &["ExportOperation", "declarationAcceptanceDate"],
    &["TransitOperation", "declarationAcceptanceDateAndTime"],
    &["ExportOperation", "declarationAcceptanceDateAndTime"],
    &["HEAHEA", "DecDatTimHEA114"],
    &["preparationDateAndTime"],
    &["Header", "PreparedAt"],
    &["Response", "IssueDateTime"],
    &["DatOfPreMES9"],
];

/// The elements that name the office where a message is lodged.
const OFFICES: [&[&str]; 8] = [
    &["CustomsOfficeOfDeparture", "referenceNumber"],
    &["CustomsOfficeOfExport", "referenceNumber"],
    &["CustomsOfficeOfDestinationActual", "referenceNumber"],
    &["CustomsOfficeOfDestination", "referenceNumber"],
    &["CustomsOfficeOfExitActual", "referenceNumber"],
    &["CUSOFFLON", "RefNumCOL1"],
    &["CUSOFFFENT730", "RefNumCUSOFFFENT731"],
    &["Header", "Sender", "CountryCode"],
];

/// The elements that are the commodity code of a goods item.
const COMMODITIES: [&[&str]; 3] = [
    &["Commodity", "CommodityCode", "harmonizedSystemSubHeadingCode"],
    &["COMCODGODITM", "ComNomCMD1"],
    &["Commodity", "ClassificationID"],
];

impl Elsewhere {
    /// Those that messages with this root, and items of this class, have.
    pub(crate) fn of(root: &'static Class, item: Option<&'static Class>) -> Self {
        let found = |class: &'static Class, all: &[&[&str]]| -> Vec<Vec<usize>> {
            all.iter().filter_map(|names| way(class, names)).collect()
        };
        Self {
            days: found(root, &DAYS),
            offices: found(root, &OFFICES),
            commodities: item.map(|class| found(class, &COMMODITIES)).unwrap_or_default(),
        }
    }
}

/// What is derived of a message, looked for once.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct MessageFacts {
    /// Its day, and whether that says the month too.
    day: Option<(NaiveDate, bool)>,
    office_country: Option<[u8; 2]>,
    is_original: Option<bool>,
}

impl MessageFacts {
    /// Those of a declaration.
    pub(crate) fn of_declaration(declaration: &Declaration, options: &FlowOptions) -> Self {
        let exact = statistical_day(declaration, Precision::Month, options).map(|day| (day, true));
        let day = exact.or_else(|| {
            statistical_day(declaration, Precision::Year, options).map(|day| (day, false))
        });
        let offices = [
            declaration.declaration_office_id.as_ref(),
            declaration.presentation_office.as_ref().and_then(|office| office.id.as_ref()),
            declaration.export_office.as_ref().and_then(|office| office.id.as_ref()),
            declaration.exit_office.as_ref().and_then(|office| office.id.as_ref()),
        ];
        let office_country = offices.into_iter().flatten().find_map(|id| country_of(id));
        Self { day, office_country, is_original: Some(is_original(declaration)) }
    }

    /// Those of another message.
    pub(crate) fn of(root: &dyn Object, elsewhere: &Elsewhere, options: &FlowOptions) -> Self {
        let day = elsewhere.days.iter().find_map(|way| day_of(at(root, way)?));
        let day = day.or_else(|| options.day.map(|day| (day, true)));
        let office_country =
            elsewhere.offices.iter().find_map(|way| country_of(&at(root, way)?.text()));
        Self { day, office_country, is_original: None }
    }

    pub(crate) fn fact(&self, of: OfMessage) -> Option<Fact> {
        Some(match of {
            OfMessage::Year => Fact::Whole(self.day?.0.year().into()),
            OfMessage::Month => {
                Fact::Whole(self.day.filter(|(_, says_month)| *says_month)?.0.month().into())
            }
            OfMessage::HsEdition => Fact::Whole(Edition::at(self.day?.0)?.year().into()),
            OfMessage::OfficeCountry => {
                Fact::Text(CompactString::from_utf8(self.office_country?).ok()?)
            }
            OfMessage::IsOriginal => Fact::Yes(self.is_original?),
        })
    }
}

/// The day that a value says, and whether that has a month.
fn day_of(value: ValueRef<'_>) -> Option<(NaiveDate, bool)> {
    match value {
        ValueRef::Date(day) => Some((day.0, true)),
        ValueRef::LocalDateTime(moment) => Some((moment.0.date(), true)),
        ValueRef::DateTime(moment) => Some((moment.date(), moment.precision() != Precision::Year)),
        // The older Import Control System has dates as digits: 260131, 202601311200.
        text => {
            let text = text.text();
            let digits = match text.len() {
                6 => format!("20{text}"),
                8 | 12 => text.get(..8)?.to_owned(),
                _ => return None,
            };
            NaiveDate::parse_from_str(&digits, "%Y%m%d").ok().map(|day| (day, true))
        }
    }
}

/// The country in the number of an office, which begins with it.
fn country_of(office: &str) -> Option<[u8; 2]> {
    let letters: [u8; 2] = office.as_bytes().get(..2)?.try_into().ok()?;
    letters.iter().all(u8::is_ascii_uppercase).then_some(letters)
}

/// What statistics say of an item of a declaration.
pub(crate) fn of_item(item: &StatisticalItem<'_>, of: OfItem) -> Option<Fact> {
    Some(match of {
        OfItem::In(dimension) => Fact::Text(item.dimension(dimension).ok()?),
        OfItem::Value => Fact::Total(item.taken_value().ok()?.value),
        OfItem::Currency => Fact::Text(item.taken_value().ok()?.currency.into()),
        OfItem::ValueSource => Fact::Text(item.taken_value().ok()?.source.name().into()),
        OfItem::NetMass => Fact::Total(item.net_mass_in_kilograms().ok()??),
        OfItem::Quantity => Fact::Total(item.supplementary_quantity().ok()??.1),
        OfItem::QuantityUnit => Fact::Text(item.supplementary_quantity().ok()??.0.into()),
    })
}

/// The same of an item of another message, which has its commodity code at one of these places.
pub(crate) fn of_item_elsewhere(
    item: &dyn Object,
    elsewhere: &Elsewhere,
    of: OfItem,
) -> Option<Fact> {
    let OfItem::In(dimension) = of else { return None };
    let digits = dimension.commodity_digits()?;
    let code = elsewhere.commodities.iter().find_map(|way| at(item, way))?.text().into_owned();
    let code = code.get(..digits)?;
    code.bytes().all(|byte| byte.is_ascii_digit()).then(|| Fact::Text(code.into()))
}
