//! What is said of a message as a whole.

use customs_macros::class;
use customs_model::{Code, Identifier, Numeric, Text};

/// What is said of the declaration, of its amendment or of the diversion as a whole.
#[class(name = "HEAHEA")]
pub struct Header {
    /// The reference number that the declarant gives the declaration.
    #[element(format = "an..22", name = "RefNumHEA4", blanks = "dropped")]
    pub local_reference_number: Option<Identifier>,
    /// The number under which customs registered the declaration that is amended: the year, the country,
    /// thirteen characters and a check digit.
    #[element(format = "an18", name = "DocNumHEA5", blanks = "dropped")]
    pub movement_reference_number: Option<Identifier>,
    /// The kind of transport by which the goods enter the customs territory. Box 25.
    #[element(format = "n..2", name = "TraModAtBorHEA76")]
    pub mode_of_transport_at_the_border: Option<Code>,
    /// The country of the office of first entry that the declaration names.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCodOffFirEntDecHEA100")]
    pub country_of_declared_office_of_first_entry: Option<Code>,
    /// Whether the diversion is told by the numbers of the declarations or by the means of transport.
    #[element(format = "n..2", name = "InfTypHEA122")]
    pub information_type: Option<Code>,
    /// The reference number that the trader gives the diversion.
    #[element(format = "an..22", name = "DivRefNumHEA119", blanks = "dropped")]
    pub diversion_reference_number: Option<Identifier>,
    /// What identifies the means of transport that is diverted.
    #[element(format = "an..35", name = "UniIdeDivHEA132", blanks = "dropped")]
    pub means_of_transport: Option<Identifier>,
    /// The day on which it was expected, as `20260131`.
    #[element(format = "an8", name = "ExpDatArrHEA701", blanks = "dropped")]
    pub expected_day_of_arrival: Option<Text>,
    /// What identifies the means of transport that crosses the border: the number of a ship, of a flight, of
    /// a vehicle. Box 21.
    #[element(format = "an..27", name = "IdeOfMeaOfTraCroHEA85", blanks = "dropped")]
    pub identity_of_means_of_transport: Option<Identifier>,
    /// The language of what identifies the means of transport, as a code of two letters.
    #[element(format = "a2", name = "IdeOfMeaOfTraCroHEA85LNG")]
    pub identity_of_means_of_transport_language: Option<Code>,
    /// Where the means of transport that crosses the border is registered. Box 21.
    #[element(format = "a2", codes = "ISO 3166-1", name = "NatOfMeaOfTraCroHEA87")]
    pub nationality_of_means_of_transport: Option<Code>,
    /// How many goods items there are. Box 5.
    #[element(format = "n..5", name = "TotNumOfIteHEA305")]
    pub total_number_of_items: Option<Numeric>,
    /// How many packages there are, with pieces and bulk goods counted as customs ask. Box 6.
    #[element(format = "n..7", name = "TotNumOfPacHEA306")]
    pub total_number_of_packages: Option<Numeric>,
    /// The mass of all goods with packaging, in kilograms.
    #[element(format = "n..11,3", name = "TotGroMasHEA307")]
    pub total_gross_mass: Option<Numeric>,
    /// Where the declaration was made.
    #[element(format = "an..35", name = "DecPlaHEA394", blanks = "dropped")]
    pub declaration_place: Option<Text>,
    /// The language of the place of declaration, as a code of two letters.
    #[element(format = "a2", name = "DecPlaHEA394LNG")]
    pub declaration_place_language: Option<Code>,
    /// Where the amendment was made.
    #[element(format = "an..35", name = "AmdPlaHEA598", blanks = "dropped")]
    pub amendment_place: Option<Text>,
    /// The language of the place of amendment, as a code of two letters.
    #[element(format = "a2", name = "AmdPlaHEA598LNG")]
    pub amendment_place_language: Option<Code>,
    /// For which kind of traffic less has to be said: post, supplies, road, rail, authorised operators.
    #[element(format = "a1", name = "SpeCirIndHEA1")]
    pub specific_circumstance_indicator: Option<Code>,
    /// How the transport is paid for.
    #[element(format = "a1", name = "TraChaMetOfPayHEA1")]
    pub method_of_payment_of_transport_charges: Option<Code>,
    /// The number by which the parties know the consignment. Box 7.
    #[element(format = "an..70", name = "ComRefNumHEA", blanks = "dropped")]
    pub commercial_reference_number: Option<Identifier>,
    /// The number of the voyage, the flight or the trip.
    #[element(format = "an..35", name = "ConRefNumHEA", blanks = "dropped")]
    pub conveyance_reference_number: Option<Identifier>,
    /// Where the goods are loaded for the means of transport that enters: the country, then the place.
    #[element(format = "an..35", name = "PlaLoaGOOITE334", blanks = "dropped")]
    pub place_of_loading: Option<Text>,
    /// The language of the place of loading, as a code of two letters.
    #[element(format = "a2", name = "PlaLoaGOOITE334LNG")]
    pub place_of_loading_language: Option<Code>,
    /// Where the goods are unloaded from it: the country, then the place.
    #[element(format = "an..35", name = "PlaUnlGOOITE334", blanks = "dropped")]
    pub place_of_unloading: Option<Text>,
    /// The language of the place of unloading, as a code of two letters.
    #[element(format = "a2", name = "CodPlUnHEA357LNG")]
    pub place_of_unloading_language: Option<Code>,
    /// When the declaration was made, to the minute, as `202601311200`.
    #[element(format = "an12", name = "DecDatTimHEA114", blanks = "dropped")]
    pub declared_at: Option<Text>,
    /// When the amendment was made, to the minute, as `202601311200`.
    #[element(format = "an12", name = "DatTimAmeHEA113", blanks = "dropped")]
    pub amended_at: Option<Text>,
}

/// One country that the goods come through, in the order of the journey.
#[class(name = "ITI")]
pub struct Itinerary {
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouOfRouCodITI1")]
    pub country: Option<Code>,
}

/// A seal on the means of transport or a container.
#[class(name = "SEAID529")]
pub struct Seal {
    /// What is on the seal.
    #[element(format = "an..20", name = "SeaIdSEAID530", blanks = "dropped")]
    pub identity: Option<Identifier>,
    /// The language of what is on the seal, as a code of two letters.
    #[element(format = "a2", name = "SeaIdSEAID530LNG")]
    pub language: Option<Code>,
}
