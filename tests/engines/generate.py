"""Writes invented import declarations: generate.py FOLDER [DECLARATIONS [A_FILE]].

Each has 1 to 9 goods items, 5 on average, in chapters, from countries and on days of a year that are drawn by chance,
the same on every run. A file holds so many declarations, one after the other, below an element `messages`.
"""

import random
import sys
from pathlib import Path

#: Numbers of goods, what they are, and what a kilogram is worth, in pence.
GOODS = [
    ("01012100", "Horses for breeding", 2500), ("02013000", "Beef without bones, chilled", 900),
    ("03021400", "Salmon, fresh", 1100), ("06031100", "Roses, cut", 600),
    ("08051022", "Sweet oranges", 120), ("09012100", "Coffee, roasted", 1400),
    ("15091000", "Olive oil", 700), ("18063100", "Chocolate, filled", 950),
    ("22042138", "White wine", 480), ("27101941", "Gas oil", 80),
    ("30049000", "Medicaments for retail sale", 18000), ("33049900", "Face creams", 4200),
    ("39269097", "Articles of plastics", 1300), ("40111000", "Tyres for cars", 520),
    ("42022100", "Handbags of leather", 9800), ("44079115", "Oak, sawn", 150),
    ("48195000", "Boxes of cardboard", 210), ("49019900", "Books", 1600),
    ("61091000", "T-shirts of cotton", 1900), ("62034235", "Trousers of cotton", 2100),
    ("64039996", "Shoes with leather uppers", 3300), ("69072100", "Glazed tiles", 90),
    ("70131000", "Glassware", 1000), ("72085120", "Plates of steel", 70),
    ("73181552", "Screws of steel", 450), ("76061291", "Sheets of aluminium", 310),
    ("82055980", "Hand tools", 1700), ("84713000", "Portable computers", 24000),
    ("84818073", "Valves", 3600), ("85171300", "Smartphones", 61000),
    ("85287240", "Television sets", 3900), ("87032319", "Cars", 1900),
    ("87120030", "Bicycles", 2700), ("90189084", "Instruments for surgery", 15500),
    ("94036010", "Furniture of wood", 640), ("95030041", "Stuffed toys", 1500),
]
ORIGINS = ["AR", "AU", "BD", "BR", "CA", "CH", "CN", "CO", "DE", "ES", "FR", "IN", "IT", "JP", "KE",
           "KR", "MX", "NL", "NO", "PE", "PL", "PT", "TH", "TR", "TW", "US", "VN", "ZA"]

HEAD = """<MetaData xmlns="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2">
<WCODataModelVersionCode>3.6</WCODataModelVersionCode>
<WCOTypeName>DEC</WCOTypeName>
<ResponsibleCountryCode>GB</ResponsibleCountryCode>
<ResponsibleAgencyName>HMRC</ResponsibleAgencyName>
<AgencyAssignedCustomizationVersionCode>v2.1</AgencyAssignedCustomizationVersionCode>
<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">
<AcceptanceDateTime><p:DateTimeString xmlns:p="urn:wco:datamodel:WCO:Declaration_DS:DMS:2" formatCode="304">{day}083000+00</p:DateTimeString></AcceptanceDateTime>
<FunctionCode>9</FunctionCode>
<FunctionalReferenceID>INVENTED-{number:08}</FunctionalReferenceID>
<TypeCode>IMA</TypeCode>
<GoodsItemQuantity>{items}</GoodsItemQuantity>
<InvoiceAmount currencyID="GBP">{invoice}</InvoiceAmount>
<TotalGrossMassMeasure unitCode="KGM">{gross}</TotalGrossMassMeasure>
<TotalPackageQuantity>{packages}</TotalPackageQuantity>
<Agent><ID>GB998877665000</ID><FunctionCode>2</FunctionCode></Agent>
<AuthorisationHolder><ID>GB112233445000</ID><CategoryCode>TST</CategoryCode></AuthorisationHolder>
<BorderTransportMeans><RegistrationNationalityCode>{origin}</RegistrationNationalityCode><ModeCode>1</ModeCode></BorderTransportMeans>
<Declarant><ID>GB11223344{declarant:04}</ID></Declarant>
<Exporter><Name>Invented Exports {exporter} Ltd</Name><Address><CityName>Sampleton</CityName><CountryCode>{origin}</CountryCode><Line>Example Road {exporter}</Line><PostcodeID>00000</PostcodeID></Address></Exporter>
<GoodsShipment>
<Consignment><ContainerCode>1</ContainerCode><ArrivalTransportMeans><ID>EXAMPLE STAR</ID><IdentificationTypeCode>11</IdentificationTypeCode></ArrivalTransportMeans><GoodsLocation><Name>EXAMPLEPORT</Name><TypeCode>A</TypeCode><Address><TypeCode>U</TypeCode><CountryCode>GB</CountryCode></Address></GoodsLocation><TransportEquipment><SequenceNumeric>1</SequenceNumeric><ID>EXMU1002007</ID><Seal><SequenceNumeric>1</SequenceNumeric><ID>SEAL-{number:08}</ID></Seal></TransportEquipment></Consignment>
<Destination><CountryCode>GB</CountryCode></Destination>
<ExportCountry><ID>{origin}</ID></ExportCountry>
"""
ITEM = """<GovernmentAgencyGoodsItem>
<SequenceNumeric>{at}</SequenceNumeric>
<StatisticalValueAmount currencyID="GBP">{value}</StatisticalValueAmount>
<TransactionNatureCode>11</TransactionNatureCode>
<AdditionalDocument><CategoryCode>N</CategoryCode><ID>INVOICE-{number:08}</ID><TypeCode>935</TypeCode><LPCOExemptionCode>AC</LPCOExemptionCode></AdditionalDocument>
<AdditionalInformation><StatementCode>00500</StatementCode><StatementDescription>IMPORTER</StatementDescription></AdditionalInformation>
<Commodity>
<Description>{goods}</Description>
<Classification><ID>{code}</ID><IdentificationTypeCode>TSP</IdentificationTypeCode></Classification>
<Classification><ID>00</ID><IdentificationTypeCode>TRC</IdentificationTypeCode></Classification>
<DutyTaxFee><DutyRegimeCode>100</DutyRegimeCode><TypeCode>A00</TypeCode><Payment><MethodCode>A</MethodCode></Payment></DutyTaxFee>
<GoodsMeasure><GrossMassMeasure unitCode="KGM">{gross}</GrossMassMeasure><NetNetWeightMeasure unitCode="KGM">{net}</NetNetWeightMeasure></GoodsMeasure>
<InvoiceLine><ItemChargeAmount currencyID="GBP">{value}</ItemChargeAmount></InvoiceLine>
</Commodity>
<CustomsValuation><MethodCode>1</MethodCode></CustomsValuation>
<GovernmentProcedure><CurrentCode>40</CurrentCode><PreviousCode>00</PreviousCode></GovernmentProcedure>
<GovernmentProcedure><CurrentCode>000</CurrentCode></GovernmentProcedure>
<Origin><CountryCode>{origin}</CountryCode><TypeCode>1</TypeCode></Origin>
<Packaging><SequenceNumeric>1</SequenceNumeric><MarksNumbersID>INVENTED {at}-{packages}</MarksNumbersID><QuantityQuantity>{packages}</QuantityQuantity><TypeCode>PK</TypeCode></Packaging>
<ValuationAdjustment><AdditionCode>0000</AdditionCode></ValuationAdjustment>
</GovernmentAgencyGoodsItem>
"""
TAIL = """<Importer><ID>GB112233445000</ID></Importer>
<TradeTerms><ConditionCode>CIF</ConditionCode><LocationID>GBFXT</LocationID></TradeTerms>
<UCR><TraderAssignedReferenceID>6GB112233445000-INV{number:08}</TraderAssignedReferenceID></UCR>
</GoodsShipment>
<ObligationGuarantee><ID>0000001</ID><SecurityDetailsCode>1</SecurityDetailsCode></ObligationGuarantee>
</Declaration>
</MetaData>
"""


def in_units(number: int, digits: int) -> str:
    """A number of the smallest units as a decimal: pence as pounds."""
    whole, rest = divmod(number, 10**digits)
    return f"{whole}.{rest:0{digits}}"


def declaration(number: int, chance: random.Random) -> str:
    """A declaration of this number."""
    items, pence, grams, packed = [], 0, 0, 0
    origin = chance.choice(ORIGINS)
    count = chance.randint(1, 9)
    for at in range(1, count + 1):
        code, goods, price = chance.choice(GOODS)
        net = chance.randint(500, 4_000_000)
        gross = net + net // 50
        value = max(net * price // 1000 + chance.randint(0, 99), 1)
        packages = chance.randint(1, 60)
        pence, grams, packed = pence + value, grams + gross, packed + packages
        items.append(ITEM.format(
            at=at, number=number, code=code, goods=goods, packages=packages, value=in_units(value, 2),
            net=in_units(net, 3), gross=in_units(gross, 3),
            origin=origin if chance.random() < 0.8 else chance.choice(ORIGINS)))
    head = HEAD.format(
        number=number, items=count, origin=origin, invoice=in_units(pence, 2), gross=in_units(grams, 3),
        packages=packed, declarant=chance.randint(0, 9999), exporter=chance.randint(1, 5000),
        day=f"2025{chance.randint(1, 12):02}{chance.randint(1, 28):02}")
    return head + "".join(items) + TAIL.format(number=number)


def main(folder: str, declarations: int = 200_000, a_file: int = 500) -> None:
    chance = random.Random(19)
    to = Path(folder)
    to.mkdir(parents=True, exist_ok=True)
    for first in range(0, declarations, a_file):
        numbers = range(first, min(first + a_file, declarations))
        messages = "".join(declaration(number, chance) for number in numbers)
        text = f'<?xml version="1.0" encoding="UTF-8"?>\n<messages>\n{messages}</messages>\n'
        (to / f"{first // a_file:06}.xml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
