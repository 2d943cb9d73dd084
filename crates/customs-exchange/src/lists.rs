//! The code lists of our own: what the treaties name in words and no public list has a code for.
//!
//! A code is a word of the list, in CamelCase. What a list does not have is `Other` where the list has
//! that, with words beside it.

/// A code list of this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List {
    /// The id by which elements name it, for instance `outcome`.
    pub id: &'static str,
    /// What it is a list of.
    pub title: &'static str,
    /// The codes and what they mean, in a sensible order.
    pub codes: &'static [(&'static str, &'static str)],
}

impl List {
    /// Whether a code is in the list.
    ///
    /// ```
    /// use customs_exchange::lists;
    ///
    /// assert!(lists::outcome::LIST.contains("Declined"));
    /// assert!(!lists::outcome::LIST.contains("declined"));
    /// ```
    #[must_use]
    pub fn contains(&self, code: &str) -> bool {
        self.codes.iter().any(|(known, _)| *known == code)
    }
}

/// The list of this id among those of this crate.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static List> {
    // Most questions are about lists of others, whose ids begin with a capital letter: `ISO 4217`.
    if !id.starts_with(|first: char| first.is_ascii_lowercase()) {
        return None;
    }
    ALL.iter().copied().find(|list| list.id == id)
}

/// Declares the lists, a module each with a constant for every code, and `ALL` of them.
macro_rules! lists {
    ($(#[doc = $title:literal] $module:ident = $id:literal { $($NAME:ident = $code:literal: $meaning:literal;)* })*) => {
        $(
            #[doc = $title]
            pub mod $module {
                $(#[doc = $meaning] pub const $NAME: &str = $code;)*

                #[doc = $title]
                pub const LIST: super::List = super::List {
                    id: $id,
                    title: $title,
                    codes: &[$(($code, $meaning)),*],
                };
            }
        )*

        /// Every list of this crate.
        pub const ALL: &[&List] = &[$(&$module::LIST),*];
    };
}

lists! {
    /// How soon a message has to be dealt with.
    urgency = "urgency" {
        ROUTINE = "Routine": "In the ordinary course of business.";
        URGENT = "Urgent": "Before ordinary business.";
        IMMEDIATE = "Immediate": "At once: a vital interest is at stake.";
    }
    /// The kind of instrument a message rests on.
    instrument = "instrument" {
        NAIROBI = "Nairobi1977": "The Nairobi Convention of 1977 on mutual assistance against customs offences.";
        JOHANNESBURG = "Johannesburg2003": "The Johannesburg Convention of 2003 on mutual assistance in customs matters.";
        BILATERAL = "BilateralAgreement": "An agreement of two countries on assistance in customs matters.";
        TRADE_FACILITATION = "WtoTfa": "The Trade Facilitation Agreement of the WTO, article 12.";
        REGIONAL = "RegionalAct": "An act of a customs union or region.";
        MUTUAL_RECOGNITION = "MutualRecognitionArrangement": "An arrangement to recognise each other's trusted traders.";
        TIR = "TirConvention": "The TIR Convention of 1975.";
        COMMON_TRANSIT = "CommonTransitConvention": "The convention on a common transit procedure.";
        TOBACCO = "FctcProtocol": "The protocol to eliminate illicit trade in tobacco products.";
        KYOTO = "RevisedKyoto": "The Revised Kyoto Convention.";
        MEMORANDUM = "MemorandumOfUnderstanding": "A memorandum of understanding between administrations.";
        NATIONAL_LAW = "NationalLaw": "The law of the sender's country.";
        OTHER = "Other": "Another instrument, named by its title.";
    }
    /// How far a message may be spread: the Traffic Light Protocol, version 2.0.
    classification = "classification" {
        RED = "RED": "For the eyes of the recipients named, nobody else.";
        AMBER_STRICT = "AMBER+STRICT": "Within the organisation of the recipient, as far as needed.";
        AMBER = "AMBER": "Within the organisation of the recipient and its clients, as far as needed.";
        GREEN = "GREEN": "Within the community of the recipient.";
        CLEAR = "CLEAR": "Without a limit.";
    }
    /// What the recipient may use a message for.
    purpose = "purpose" {
        ASSISTANCE = "AdministrativeAssistance": "Assistance in customs matters.";
        RISK_ANALYSIS = "RiskAnalysis": "The analysis of risks.";
        CRIMINAL_PROCEEDINGS = "CriminalProceedings": "Proceedings before criminal courts.";
        STATISTICS = "Statistics": "Statistics that name nobody.";
        MUTUAL_RECOGNITION = "MutualRecognition": "The benefits of mutually recognised traders.";
        TRANSIT_CONTROL = "TransitControl": "The control of transit movements.";
        TRAINING = "Training": "The training of officers.";
        OTHER = "Other": "Something else, named in the conditions.";
    }
    /// Who may see a message at the recipient's side.
    permitted_recipients = "permitted-recipients" {
        CUSTOMS_ONLY = "CustomsOnly": "The customs administration alone.";
        NAMED = "NamedAuthorities": "The authorities that are named, and customs.";
        ANY = "AnyCompetentAuthority": "Every authority that is competent in the matter.";
    }
    /// Whether a message may be passed on to others.
    onward_transfer = "onward-transfer" {
        FORBIDDEN = "Forbidden": "It may not.";
        WITH_CONSENT = "WithPriorConsent": "If the sender agrees beforehand.";
        ALLOWED = "Allowed": "It may.";
    }
    /// Whether a message may be used as evidence.
    use_as_evidence = "use-as-evidence" {
        FORBIDDEN = "Forbidden": "It may not.";
        WITH_CONSENT = "WithConsent": "If the sender agrees.";
        ALLOWED = "Allowed": "It may.";
    }
    /// The form of a signature apart from what is signed.
    signature_format = "signature-format" {
        JWS = "JwsDetached": "JSON Web Signature with a detached payload (RFC 7515, appendix F).";
        XADES = "XAdES": "XML Advanced Electronic Signature (ETSI EN 319 132).";
        CMS = "Cms": "Cryptographic Message Syntax (RFC 5652).";
        OTHER = "Other": "Another form, agreed between the parties.";
    }
    /// Whether a message was received, understood, or could not be read.
    acknowledgement = "acknowledgement" {
        POSITIVE = "Positive": "It was received and understood.";
        FUNCTIONAL = "FunctionalNack": "It was read, and its content is refused.";
        SYNTAX = "SyntaxNack": "It could not be read.";
    }
    /// What a person has to do with a matter.
    person_role = "person-role" {
        SUSPECT = "Suspect": "Is suspected of an offence.";
        CONVICTED = "Convicted": "Was convicted of an offence.";
        WITNESS = "Witness": "Saw or knows something.";
        OWNER = "Owner": "Owns the goods, the means of transport or the premises.";
        CARRIER = "Carrier": "Carried the goods.";
        COMPANION = "Companion": "Accompanied the goods, the means of transport or another person.";
        CONSIGNOR = "Consignor": "Sends the goods.";
        CONSIGNEE = "Consignee": "Is to receive the goods.";
        OTHER = "Other": "Something else.";
    }
    /// The state of a seal.
    seal_state = "seal-state" {
        INTACT = "Intact": "It is whole.";
        BROKEN = "Broken": "It is broken.";
        MISSING = "Missing": "It is not there.";
        REPLACED = "Replaced": "Another is in its place.";
    }
    /// What happens at a place on a way.
    place_role = "place-role" {
        ORIGIN = "Origin": "The goods come from there.";
        LOADING = "Loading": "They are loaded.";
        TRANSHIPMENT = "Transhipment": "They change the means of transport.";
        TRANSIT = "Transit": "They pass through.";
        DISCHARGE = "Discharge": "They are unloaded.";
        DESTINATION = "Destination": "They stay there.";
    }
    /// Which set of fields a notice of an export has.
    export_profile = "export-profile" {
        FIFTEEN = "Acdd15": "The fifteen parameters of the ASEAN customs declaration document, nothing else.";
        EXTENDED = "Extended": "The fifteen parameters and more.";
    }
    /// How far an export declaration has come.
    export_status = "export-status" {
        LODGED = "Lodged": "It was lodged.";
        RELEASED = "Released": "The goods were released for export.";
        EXITED = "Exited": "The goods have left.";
        CANCELLED = "Cancelled": "It was cancelled.";
    }
    /// How much of a programme a list of authorised operators covers.
    operator_list = "operator-list" {
        FULL = "FullList": "Every operator of the programme.";
        DELTA = "Delta": "The operators with a change since the list before.";
    }
    /// The status of an authorised operator.
    operator_status = "operator-status" {
        ACTIVE = "Active": "The authorisation is in force.";
        SUSPENDED = "Suspended": "It is out of force for a time.";
        REVOKED = "Revoked": "The administration took it back.";
        WITHDRAWN = "Withdrawn": "The operator gave it up.";
        EXPIRED = "Expired": "Its time is over.";
    }
    /// What changed for an authorised operator.
    operator_change = "operator-change" {
        ADDED = "Added": "The operator is new on the list.";
        CHANGED = "Changed": "What the list says of the operator is different.";
        SUSPENDED = "Suspended": "The authorisation was suspended.";
        REVOKED = "Revoked": "The authorisation was revoked.";
        REINSTATED = "Reinstated": "The authorisation is in force again.";
        REMOVED = "Removed": "The operator is no longer on the list.";
    }
    /// Whether an alert is new.
    alert_kind = "alert-kind" {
        ALERT = "Alert": "It is new.";
        UPDATE = "Update": "It replaces earlier versions of the same alert.";
        CANCEL = "Cancel": "It ends the alert.";
    }
    /// The areas of illicit trade that the WCO reports on.
    risk_area = "risk-area" {
        MONEY = "MoneyLaundering": "Money laundering and the financing of terrorism.";
        HERITAGE = "CulturalHeritage": "Cultural objects.";
        DRUGS = "Drugs": "Drugs and what they are made of.";
        ENVIRONMENT = "Environment": "Species, waste, substances that harm the environment.";
        HEALTH = "IprHealthAndSafety": "Intellectual property rights, health and safety.";
        REVENUE = "Revenue": "Duties, taxes and excise.";
        SECURITY = "Security": "Weapons, explosives, strategic goods.";
    }
    /// How grave a thing is if it happens.
    severity = "severity" {
        LOW = "Low": "It does little harm.";
        MEDIUM = "Medium": "It does some harm.";
        HIGH = "High": "It does great harm.";
        CRITICAL = "Critical": "It endangers lives or the state.";
    }
    /// How certain a thing is.
    certainty = "certainty" {
        OBSERVED = "Observed": "It has been seen.";
        LIKELY = "Likely": "It is more likely than not.";
        POSSIBLE = "Possible": "It is less likely than not.";
        UNLIKELY = "Unlikely": "It is hardly to be expected.";
    }
    /// What is to be feared.
    threat = "threat" {
        SMUGGLING = "Smuggling": "Goods that are hidden from customs.";
        TERRORISM = "Terrorism": "Acts of terror.";
        COUNTERFEIT = "Counterfeit": "Goods that infringe intellectual property.";
        REVENUE = "RevenueFraud": "Duties and taxes that are evaded.";
        STRATEGIC = "StrategicGoods": "Arms, and goods of military use.";
        WILDLIFE = "Wildlife": "Protected animals and plants.";
        DRUGS = "Drugs": "Drugs and what they are made of.";
        MONEY = "MoneyLaundering": "Money of criminal origin.";
        SAFETY = "HealthAndSafety": "Goods that make ill or injure.";
        OTHER = "Other": "Something else, told in words.";
    }
    /// What the recipient is asked to do.
    suggested_action = "suggested-action" {
        SIGHTING = "SightingAndReporting": "To look out, and report what is seen.";
        SURVEILLANCE = "DiscreetSurveillance": "To watch without being noticed.";
        CHECK = "SpecificCheck": "To check.";
        ANALYSIS = "OperationalAnalysis": "To analyse for operations.";
    }
    /// What an indicator of risk looks at.
    risk_axis = "risk-axis" {
        PROCEDURE = "CustomsProcedure": "The customs procedure.";
        GOODS = "Goods": "The goods: their code or description.";
        ROUTE = "Route": "The countries and places on the way.";
        MODE = "TransportMode": "The mode of transport.";
        OPERATOR = "EconomicOperator": "The companies that take part.";
        DOCUMENT = "Document": "The documents.";
        VALUE = "Value": "The value.";
        WEIGHT = "Weight": "The mass.";
        TIME = "Time": "The date or the time of day.";
        OTHER = "Other": "The element that the path names.";
    }
    /// How an indicator of risk compares.
    risk_operator = "risk-operator" {
        EQUAL = "Eq": "The element is equal to the one value.";
        IN = "In": "The element is equal to one of the values.";
        PREFIX = "Prefix": "The element begins with one of the values.";
        RANGE = "Range": "The element is not below the first value and not above the second.";
        REGEX = "Regex": "One of the values, a regular expression, matches the element.";
        SAME_NAME = "SameName": "The element is one of the values as a name: without case, blanks, accents, punctuation and legal form.";
    }
    /// Which movements of goods a country counts as its trade.
    trade_system = "trade-system" {
        GENERAL = "General": "What crosses the border of its territory.";
        SPECIAL = "Special": "What crosses the border of its zone of free circulation.";
    }
    /// What a value in trade statistics includes.
    valuation_basis = "valuation-basis" {
        FOB = "FOB": "The value at the border of the exporting country.";
        CIF = "CIF": "That value, with insurance and freight to the border of the importing country.";
    }
    /// Who in the trade reports.
    reporter_kind = "reporter-kind" {
        RIGHTS_HOLDER = "RightsHolder": "The holder of an intellectual property right.";
        CARRIER = "Carrier": "A carrier.";
        FORWARDER = "Forwarder": "A freight forwarder.";
        EXPRESS = "Express": "An express carrier.";
        POST = "PostalOperator": "A postal operator.";
        MARKETPLACE = "Marketplace": "A marketplace.";
        MANUFACTURER = "Manufacturer": "A manufacturer.";
        BANK = "Bank": "A bank.";
        ASSOCIATION = "Association": "An association of the trade.";
        ANONYMOUS = "Anonymous": "Somebody who does not say who.";
    }
    /// What the trade reports.
    trade_information = "trade-information" {
        RED_ALERT = "RedAlert": "A consignment that is under way.";
        TREND = "NewTrend": "A new way to break the law.";
        PRODUCT = "AuthenticProductData": "How genuine goods are told from others.";
        TRANSACTION = "SuspiciousTransaction": "A transaction that raises suspicion.";
        INCIDENT = "SupplyChainSecurityIncident": "A breach of security in the supply chain.";
        TRACE = "TrackAndTrace": "The way of a marked unit from its manufacture on.";
        MARKET = "MarketInformation": "The state of a market: prices, quantities, actors.";
    }
    /// Kinds of intellectual property rights.
    intellectual_property = "intellectual-property" {
        TRADE_MARK = "TradeMark": "A trade mark.";
        DESIGN = "Design": "A design.";
        COPYRIGHT = "Copyright": "Copyright or a related right.";
        PATENT = "Patent": "A patent.";
        UTILITY_MODEL = "UtilityModel": "A utility model.";
        GEOGRAPHICAL = "GeographicalIndication": "A geographical indication.";
        PLANT_VARIETY = "PlantVariety": "A right in a plant variety.";
        OTHER = "Other": "Another right.";
    }
    /// What administrations help each other to become better at.
    capacity_area = "capacity-area" {
        STAFF = "TrainingOfStaff": "The training of staff.";
        PROCEDURES = "CustomsProcedures": "Customs procedures.";
        RISK = "RiskManagement": "The management of risks.";
        EQUIPMENT = "ControlEquipment": "Equipment for controls, and its use.";
        MANAGEMENT = "ManagementAndOrganisation": "Management and organisation.";
        SKILLS = "SpecialisedSkills": "Skills of specialists.";
        ENFORCEMENT = "LawEnforcement": "The enforcement of the law.";
        DATA_PROTECTION = "DataProtection": "The protection of data.";
        FORENSICS = "ForensicAnalysis": "Laboratories and the analysis of traces.";
        OTHER = "Other": "Something else, named by the topic.";
    }
    /// In which form administrations help each other to become better.
    capacity_form = "capacity-form" {
        EXCHANGE = "OfficerExchange": "Officers work at the other administration for a time.";
        COURSE = "Course": "A course.";
        EXPERTS = "ExpertMission": "Experts come.";
        VISIT = "StudyVisit": "Officers go and see.";
        MATERIALS = "MaterialsExchange": "Materials are exchanged.";
        RESEARCH = "ResearchData": "Data of research are exchanged.";
    }
    /// How a request was answered.
    outcome = "outcome" {
        FULFILLED = "Fulfilled": "Everything asked for is given.";
        PARTLY = "PartlyFulfilled": "A part is given.";
        INTERIM = "Interim": "More will follow.";
        DECLINED = "Declined": "It is refused, for the reasons given.";
        POSTPONED = "Postponed": "It is put off, for the reasons given.";
        TRANSFERRED = "Transferred": "It was passed to the authority that is competent.";
    }
    /// The grounds on which a request is refused or put off.
    refusal_ground = "refusal-ground" {
        SOVEREIGNTY = "Sovereignty": "The sovereignty of the requested country.";
        SECURITY = "Security": "Its security.";
        PUBLIC_POLICY = "PublicPolicy": "Its public policy.";
        NATIONAL_INTEREST = "NationalInterest": "Another substantive interest of the country.";
        COMMERCIAL_INTEREST = "CommercialInterest": "A legitimate commercial or industrial interest.";
        PROFESSIONAL_SECRECY = "ProfessionalSecrecy": "A professional secret.";
        NO_RECIPROCITY = "NoReciprocity": "The requesting administration could not do the same.";
        DISPROPORTIONATE = "Disproportionate": "The effort is out of proportion to the benefit.";
        INVESTIGATION = "OngoingInvestigation": "It would disturb an investigation or a proceeding.";
        DOMESTIC_LAW = "DomesticLaw": "The law of the requested country forbids it.";
        CONSENT_MISSING = "TraderConsentMissing": "The trader has to consent, and did not.";
        RETENTION_EXPIRED = "RetentionExpired": "The documents are no longer kept.";
        NOT_COMPETENT = "NotCompetent": "The requested administration is not competent.";
        OTHER = "Other": "Another ground, told in the reasons.";
    }
    /// The kinds of assistance one administration can ask of another.
    assistance_type = "assistance-type" {
        CUSTOMS_LAW = "ApplicationOfCustomsLaw": "Information for the application of customs law (model: article 3).";
        DOUBT = "DoubtOnDeclaredInformation": "Whether doubted information in a declaration is true (model: article 3).";
        OFFENCE = "CustomsOffence": "Information on a customs offence (model: article 4).";
        LAWFUL_IMPORT = "LawfulImport": "Whether goods were lawfully imported, and into which procedure (model: article 5).";
        LAWFUL_EXPORT = "LawfulExport": "Whether goods were lawfully exported (model: article 5).";
        AUTOMATIC = "AutomaticTransmission": "Information that is sent without being asked each time (model: article 6).";
        ADVANCE = "AdvanceTransmission": "Information before consignments arrive (model: article 7).";
        COOPERATION = "TechnicalCooperation": "Technical cooperation (model: article 8).";
        RECOVERY = "RecoveryOfClaims": "The recovery of a customs claim (model: article 9).";
        SURVEILLANCE = "Surveillance": "The surveillance of goods, means of transport, premises or persons (model: article 10).";
        CONTROLLED_DELIVERY = "ControlledDelivery": "The delivery of goods under control (model: article 11).";
        EXPERTS = "ExpertsAndWitnesses": "Officials who appear as experts or witnesses (model: article 12).";
        PRESENCE = "PresenceOfOfficials": "The presence of officials in the other country (model: articles 15 and 16).";
        NOTIFICATION = "NotificationOfDocuments": "The notification of documents to a person.";
        COPIES = "CertifiedCopies": "Copies that are certified to be true (model: article 13).";
    }
    /// The kind of proceeding for which assistance is asked.
    proceeding_nature = "proceeding-nature" {
        ADMINISTRATIVE = "Administrative": "An administrative proceeding.";
        CRIMINAL = "Criminal": "A criminal proceeding.";
        FISCAL = "Fiscal": "A proceeding on taxes.";
        AUDIT = "PostClearanceAudit": "An audit after clearance.";
        OTHER = "Other": "Another proceeding, told in the description of the case.";
    }
    /// What in a declaration can be doubted.
    doubted_element = "doubted-element" {
        VALUE = "Value": "The customs value.";
        ORIGIN = "Origin": "The origin.";
        CLASSIFICATION = "Classification": "The tariff classification.";
        QUANTITY = "Quantity": "The quantity.";
        IDENTITY = "Identity": "Whether the goods are the goods, the parties the parties.";
        DOCUMENTS = "Documents": "Whether the documents are genuine and right.";
    }
    /// What officials do in the other country.
    official_presence = "official-presence" {
        EXAMINE = "ExamineDocuments": "They examine documents and get copies.";
        INQUIRY = "AttendInquiry": "They are present at an inquiry.";
    }
    /// What is watched.
    surveillance_target = "surveillance-target" {
        GOODS = "Goods": "Goods.";
        MEANS_OF_TRANSPORT = "MeansOfTransport": "Means of transport.";
        PREMISES = "Premises": "Premises.";
        PERSONS = "Persons": "Persons.";
        MEANS_OF_PAYMENT = "MeansOfPayment": "Means of payment.";
    }
    /// What information between administrations is about.
    information_topic = "information-topic" {
        TECHNIQUE = "EnforcementTechnique": "New techniques of enforcement that proved effective.";
        TREND = "Trend": "New trends, means and methods of committing offences.";
        GOODS = "Goods": "Goods that are subject to offences, their transport and storage.";
        PERSONS = "Persons": "Persons who committed offences, or are suspected to be about to.";
        ACTIVITY = "Activity": "Activities that are or seem to be an offence.";
        RISK_DATA = "RiskData": "Other data that help to assess risks.";
    }
    /// How far an activity is.
    activity_status = "activity-status" {
        PLANNED = "Planned": "It is planned.";
        ONGOING = "Ongoing": "It is going on.";
        COMPLETED = "Completed": "It is over.";
    }
    /// Interests for whose sake information is given without delay.
    vital_interest = "vital-interest" {
        ECONOMY = "Economy": "The economy.";
        HEALTH = "PublicHealth": "Public health.";
        SECURITY = "PublicSecurity": "Public security.";
        SUPPLY_CHAIN = "SupplyChainSecurity": "The security of the supply chain.";
        OTHER = "Other": "Another vital interest, told in the description.";
    }
    /// The regime under which goods are in transit.
    transit_regime = "transit-regime" {
        TIR = "Tir": "The TIR Convention.";
        COMMON = "CommonTransit": "The convention on a common transit procedure.";
        UNION = "UnionTransit": "Transit within a customs union.";
        ATA = "Ata": "An ATA carnet.";
        NATIONAL = "National": "Transit under the law of a country.";
        OTHER = "Other": "Another regime.";
    }
    /// What happens to goods in transit.
    transit_event = "transit-event" {
        GUARANTEE_ACCEPTED = "GuaranteeAccepted": "The guarantee is accepted.";
        DECLARATION_RECORDED = "DeclarationRecorded": "The declaration is recorded.";
        STARTED = "Started": "The operation has started.";
        START_REFUSED = "StartRefused": "The operation may not start.";
        PASSED = "Passed": "The goods have passed an office on the way.";
        INCIDENT = "Incident": "There was an incident.";
        DIVERTED = "Diverted": "The goods go to another office.";
        TERMINATED = "Terminated": "The goods have been presented at destination.";
        DISCHARGED = "Discharged": "The operation is found to be in order, and the guarantee is free.";
        ENQUIRY_OPENED = "EnquiryOpened": "It is asked where the goods are.";
        ENQUIRY_CLOSED = "EnquiryClosed": "It is no longer asked.";
        RECOVERY_OPENED = "RecoveryOpened": "Duties and taxes are being recovered.";
    }
    /// The result of a control of goods in transit.
    transit_result = "transit-result" {
        SATISFACTORY = "Satisfactory": "The goods were controlled and are in order.";
        CONSIDERED = "ConsideredSatisfactory": "They were not controlled and count as in order.";
        SIMPLIFIED = "Simplified": "They move under a simplified procedure.";
        NOT_SATISFACTORY = "NotSatisfactory": "They are not in order.";
    }
    /// What a report of a seizure is about.
    seizure_event = "seizure-event" {
        SEIZURE = "Seizure": "Goods were seized.";
        DETENTION = "Detention": "Goods were detained.";
        OFFENCE = "Offence": "An offence was found, without goods taken.";
        CASH_DETENTION = "CashDetention": "Money was detained.";
        ABANDONMENT = "Abandonment": "Goods were abandoned.";
    }
    /// The kind of place at which something was found.
    event_location = "event-location" {
        AIRPORT = "Airport": "An airport.";
        SEAPORT = "Seaport": "A seaport.";
        LAND_BORDER = "LandBorder": "A border on land.";
        MAIL_CENTRE = "MailCentre": "A centre for mail.";
        INLAND = "Inland": "A place inland.";
        OTHER = "Other": "Another place.";
    }
    /// How goods move in a country.
    direction = "direction" {
        IMPORT = "Import": "Into it.";
        EXPORT = "Export": "Out of it.";
        TRANSIT = "Transit": "Through it.";
        DOMESTIC = "Domestic": "Inside it.";
        HIGH_SEAS = "HighSeas": "Outside the waters of any country.";
    }
    /// Categories of illicit goods.
    illicit_goods = "illicit-goods" {
        DRUGS = "Drugs": "Drugs.";
        PRECURSORS = "Precursors": "What drugs are made of.";
        MEDICINES = "Medicines": "Medicines and medical products.";
        TOBACCO = "Tobacco": "Tobacco products.";
        ALCOHOL = "Alcohol": "Alcoholic drinks.";
        FUEL = "Fuel": "Mineral oils.";
        COUNTERFEIT = "Counterfeit": "Goods that infringe intellectual property.";
        CITES = "Cites": "Protected animals and plants, and what is made of them.";
        WASTE = "Waste": "Waste, and substances that harm the environment.";
        CULTURAL = "CulturalProperty": "Cultural property.";
        WEAPONS = "Weapons": "Weapons, ammunition and explosives.";
        STRATEGIC = "StrategicGoods": "Arms of war, nuclear material, and goods of military use.";
        CURRENCY = "Currency": "Money, and what is used in its place.";
        OTHER = "Other": "Other goods, told in their description.";
    }
    /// How goods are carried where no means of transport is named.
    conveyance_kind = "conveyance-kind" {
        MAIL = "Mail": "By mail.";
        EXPRESS = "Express": "By an express carrier.";
        PASSENGER = "Passenger": "By a passenger.";
        PEDESTRIAN = "Pedestrian": "By somebody on foot.";
    }
    /// Where goods are hidden.
    concealment_place = "concealment-place" {
        BAGGAGE = "InBaggage": "In baggage.";
        ON_PERSON = "OnPerson": "On the body or in the clothes of a person.";
        INSIDE_PERSON = "InsidePerson": "In the body of a person.";
        VEHICLE = "InVehicle": "In a means of transport.";
        CARGO = "InCargo": "In other goods.";
        PACKAGING = "InPackaging": "In the packaging.";
        MAIL = "InMail": "In mail.";
        NOT_CONCEALED = "NotConcealed": "Nowhere: they were not hidden.";
        OTHER = "Other": "Elsewhere, told in words.";
    }
    /// By which method an offence is found.
    detection_method = "detection-method" {
        ROUTINE = "RoutineControl": "In a control that is made of all.";
        PROFILE = "RiskProfile": "By a profile of risk.";
        RANDOM = "RandomSelection": "By chance.";
        INTELLIGENCE = "Intelligence": "By intelligence.";
        DOG = "Dog": "By a dog.";
        SCANNER = "Scanner": "By a scanner.";
        TIP = "Tip": "By somebody who told.";
        OTHER = "Other": "By another method.";
    }
    /// What becomes of goods that were seized.
    disposal = "disposal" {
        DESTROYED = "Destroyed": "They are destroyed.";
        RETURNED = "Returned": "They are returned.";
        AUCTIONED = "Auctioned": "They are sold by auction.";
        RETAINED = "Retained": "The state keeps them.";
        OTHER = "Other": "Something else.";
    }
    /// Kinds of money.
    cash_kind = "cash-kind" {
        CURRENCY = "Currency": "Banknotes and coins.";
        BEARER = "BearerNegotiableInstrument": "Cheques and other papers that anyone who has them can turn into money.";
        COMMODITY = "Commodity": "Gold and other stores of value that are easily sold.";
        PREPAID_CARD = "PrepaidCard": "Cards with money on them.";
    }
    /// Kinds of control.
    control_type = "control-type" {
        PHYSICAL = "Physical": "Of the goods.";
        DOCUMENTARY = "Documentary": "Of the documents.";
        NON_INTRUSIVE = "NonIntrusive": "Of the goods, without opening anything.";
    }
    /// Why there was a control.
    control_reason = "control-reason" {
        RANDOM = "Random": "By chance.";
        EVENT = "EventNotified": "An event was notified.";
        REQUEST = "AssistanceRequest": "Another administration asked for assistance.";
        OFFICE = "OtherOffice": "Another office asked for it.";
        ALERT = "Alert": "There was an alert.";
        OTHER = "Other": "Another reason.";
    }
    /// What follows from a control.
    control_conclusion = "control-conclusion" {
        SATISFACTORY = "Satisfactory": "All is in order.";
        MINOR = "MinorDiscrepancies": "There are small differences.";
        INTERRUPTION = "Interruption": "The movement is to be interrupted.";
        CLAIM = "Claim": "Duties and taxes are going to be claimed.";
        LOSS = "AuthorisedLoss": "Goods are missing, and the loss is allowed.";
        OTHER = "Other": "Something else, told in the reasons.";
    }
    /// Whether goods are missing or too many.
    shortage_or_excess = "shortage-or-excess" {
        SHORTAGE = "S": "Goods are missing.";
        EXCESS = "E": "There are too many.";
    }
    /// What is located after an alert.
    sighted_object = "sighted-object" {
        GOODS = "Goods": "The goods.";
        MEANS_OF_TRANSPORT = "MeansOfTransport": "The means of transport.";
        BUSINESS = "Business": "The company.";
        PERSON = "Person": "The person.";
    }
    /// How useful an alert was.
    alert_usefulness = "alert-usefulness" {
        NONE = "NotUseful": "It did not help.";
        PARTLY = "PartlyUseful": "It helped a little.";
        USEFUL = "Useful": "It helped.";
        DECISIVE = "Decisive": "Without it nothing would have been found.";
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_list_is_found_by_its_id_and_has_every_code_once() {
        let mut ids = HashSet::new();
        for list in ALL {
            assert!(ids.insert(list.id), "{}", list.id);
            assert_eq!(by_id(list.id), Some(*list));
            let codes: HashSet<_> = list.codes.iter().map(|(code, _)| code).collect();
            assert_eq!(codes.len(), list.codes.len(), "{}", list.id);
        }
        assert_eq!(by_id("no-list"), None);
    }
}
