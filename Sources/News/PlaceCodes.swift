/// Countries and regions by name and Wikidata id, so that a filter by these takes in what lies inside them: records name
/// what a place lies in by its ISO 3166 code.
///
///     PlaceCodes.code(of: "syria")    // "sy"
///     PlaceCodes.code(of: "q858")     // "sy"
///     PlaceCodes.code(of: "georgia")  // nil: a country and a state
enum PlaceCodes {
    /// Folded code of a folded name or id; nil for what has no code, or shares its name with another that has one.
    static func code(of value: String) -> String? { codes[value] ?? nil }

    /// Whether a folded value is one of the codes.
    static func isCode(_ value: String) -> Bool { known.contains(value) }

    private static let known = Set(table.split(separator: "\n").map { folded(String($0.prefix { $0 != " " })) })

    private static let codes: [String: String?] = {
        var codes: [String: String?] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3 else { continue }
            let code = folded(String(parts[0]))
            for name in parts[2].split(separator: "|") + [parts[1]] where name != "-" {
                let name = folded(String(name))
                // Another's name too: then it is neither's.
                codes.updateValue(codes[name, default: code] == code ? code : nil, forKey: name)
            }
        }
        return codes
    }()

    /// Code, id, names: of every place in `Config/gazetteer/places.tsv` that has a code. A test holds them together.
    private static let table = """
        AF Q889 Afghanistan
        AL Q222 Albania
        DZ Q262 Algeria
        AD Q228 Andorra
        AO Q916 Angola
        AG Q781 Antigua and Barbuda|Antigua
        AR Q414 Argentina
        AM Q399 Armenia
        AU Q408 Australia
        AT Q40 Austria
        AZ Q227 Azerbaijan
        BS Q778 Bahamas|The Bahamas
        BH Q398 Bahrain
        BD Q902 Bangladesh
        BB Q244 Barbados
        BY Q184 Belarus|Byelorussia
        BE Q31 Belgium
        BZ Q242 Belize
        BJ Q962 Benin
        BT Q917 Bhutan
        BO Q750 Bolivia
        BA Q225 Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
        BW Q963 Botswana
        BR Q155 Brazil
        BN Q921 Brunei
        BG Q219 Bulgaria
        BF Q965 Burkina Faso
        BI Q967 Burundi
        KH Q424 Cambodia
        CM Q1009 Cameroon
        CA Q16 Canada
        CV Q1011 Cape Verde|Cabo Verde
        CF Q929 Central African Republic
        TD Q657 Chad
        CL Q298 Chile
        CN Q148 China|People's Republic of China|PRC|mainland China
        CO Q739 Colombia
        KM Q970 Comoros
        CG Q971 Republic of the Congo|Congo-Brazzaville|Republic of Congo
        CD Q974 Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo|Zaire
        CR Q800 Costa Rica
        CI Q1008 Ivory Coast|Cote d'Ivoire|Côte d’Ivoire
        HR Q224 Croatia
        CU Q241 Cuba
        CY Q229 Cyprus
        CZ Q213 Czech Republic|Czechia
        DK Q35 Denmark
        DJ Q977 Djibouti
        DM Q784 Dominica
        DO Q786 Dominican Republic
        EC Q736 Ecuador
        EG Q79 Egypt
        SV Q792 El Salvador
        GQ Q983 Equatorial Guinea
        ER Q986 Eritrea
        EE Q191 Estonia
        SZ Q1050 Eswatini|Swaziland
        ET Q115 Ethiopia
        FJ Q712 Fiji
        FI Q33 Finland
        FR Q142 France
        GA Q1000 Gabon
        GM Q1005 Gambia|The Gambia
        GE Q230 Georgia|Republic of Georgia
        DE Q183 Germany|Federal Republic of Germany|West Germany|East Germany
        GH Q117 Ghana
        GR Q41 Greece
        GD Q769 Grenada
        GT Q774 Guatemala
        GN Q1006 Guinea
        GW Q1007 Guinea-Bissau
        GY Q734 Guyana
        HT Q790 Haiti
        HN Q783 Honduras
        HU Q28 Hungary
        IS Q189 Iceland
        IN Q668 India
        ID Q252 Indonesia
        IR Q794 Iran|Islamic Republic of Iran|Persia
        IQ Q796 Iraq
        IE Q27 Ireland|Republic of Ireland|Irish Republic
        IL Q801 Israel
        IT Q38 Italy
        JM Q766 Jamaica
        JP Q17 Japan
        JO Q810 Jordan
        KZ Q232 Kazakhstan
        KE Q114 Kenya
        KI Q710 Kiribati
        KP Q423 North Korea|DPRK|Democratic People's Republic of Korea|N. Korea
        KR Q884 South Korea|Republic of Korea|S. Korea
        XK Q1246 Kosovo
        KW Q817 Kuwait
        KG Q813 Kyrgyzstan
        LA Q819 Laos
        LV Q211 Latvia
        LB Q822 Lebanon
        LS Q1013 Lesotho
        LR Q1014 Liberia
        LY Q1016 Libya
        LI Q347 Liechtenstein
        LT Q37 Lithuania
        LU Q32 Luxembourg
        MG Q1019 Madagascar
        MW Q1020 Malawi
        MY Q833 Malaysia
        MV Q826 Maldives
        ML Q912 Mali
        MT Q233 Malta
        MH Q709 Marshall Islands
        MR Q1025 Mauritania
        MU Q1027 Mauritius
        MX Q96 Mexico
        FM Q702 Micronesia
        MD Q217 Moldova
        MC Q235 Monaco
        MN Q711 Mongolia
        ME Q236 Montenegro
        MA Q1028 Morocco
        MZ Q1029 Mozambique
        MM Q836 Myanmar|Burma
        NA Q1030 Namibia
        NR Q697 Nauru
        NP Q837 Nepal
        NL Q55 Netherlands|The Netherlands|Holland
        NZ Q664 New Zealand
        NI Q811 Nicaragua
        NE Q1032 Niger
        NG Q1033 Nigeria
        MK Q221 North Macedonia|Macedonia
        NO Q20 Norway
        OM Q842 Oman
        PK Q843 Pakistan
        PW Q695 Palau
        PS Q219060 Palestine|State of Palestine|Palestinian territories
        PA Q804 Panama
        PG Q691 Papua New Guinea
        PY Q733 Paraguay
        PE Q419 Peru
        PH Q928 Philippines|The Philippines
        PL Q36 Poland
        PT Q45 Portugal
        QA Q846 Qatar
        RO Q218 Romania
        RU Q159 Russia|Russian Federation|Soviet Union|USSR
        RW Q1037 Rwanda
        KN Q763 Saint Kitts and Nevis|St Kitts
        LC Q760 Saint Lucia|St Lucia
        VC Q757 Saint Vincent and the Grenadines|St Vincent
        WS Q683 Samoa
        SM Q238 San Marino
        ST Q1039 São Tomé and Príncipe
        SA Q851 Saudi Arabia
        SN Q1041 Senegal
        RS Q403 Serbia
        SC Q1042 Seychelles
        SL Q1044 Sierra Leone
        SG Q334 Singapore
        SK Q214 Slovakia
        SI Q215 Slovenia
        SB Q685 Solomon Islands
        SO Q1045 Somalia
        ZA Q258 South Africa
        SS Q958 South Sudan
        ES Q29 Spain
        LK Q854 Sri Lanka
        SD Q1049 Sudan
        SR Q730 Suriname
        SE Q34 Sweden
        CH Q39 Switzerland
        SY Q858 Syria|Syrian Arab Republic
        TW Q865 Taiwan
        TJ Q863 Tajikistan
        TZ Q924 Tanzania
        TH Q869 Thailand
        TL Q574 Timor-Leste|East Timor
        TG Q945 Togo
        TO Q678 Tonga
        TT Q754 Trinidad and Tobago|Trinidad
        TN Q948 Tunisia
        TR Q43 Turkey|Türkiye|Turkiye
        TM Q874 Turkmenistan
        TV Q672 Tuvalu
        UG Q1036 Uganda
        UA Q212 Ukraine|the Ukraine
        AE Q878 United Arab Emirates|UAE
        GB Q145 United Kingdom|UK|U.K.|Britain|Great Britain
        US Q30 United States|United States of America|US|U.S.|USA|U.S.A.|America
        UY Q77 Uruguay
        UZ Q265 Uzbekistan
        VU Q686 Vanuatu
        VA Q237 Vatican City|Vatican|The Vatican|Holy See
        VE Q717 Venezuela
        VN Q881 Vietnam|Viet Nam
        YE Q805 Yemen
        ZM Q953 Zambia
        ZW Q954 Zimbabwe
        GL Q223 Greenland
        HK Q8646 Hong Kong
        MO Q14773 Macau|Macao
        PR Q1183 Puerto Rico
        EH Q6250 Western Sahara
        GI Q1410 Gibraltar
        BM Q23635 Bermuda
        AI - Anguilla
        AS - American Samoa
        AW - Aruba
        AX - Aland Islands
        BL - Saint Barthelemy
        BQ - Bonaire, Saint Eustatius and Saba 
        CC - Cocos Islands
        CK - Cook Islands
        CW - Curacao
        CX - Christmas Island
        FK - Falkland Islands
        FO - Faroe Islands
        GF - French Guiana
        GG - Guernsey
        GP - Guadeloupe
        GS - South Georgia and the South Sandwich Islands
        GU - Guam
        IM - Isle of Man
        IO - British Indian Ocean Territory
        JE - Jersey
        KY - Cayman Islands
        MF - Saint Martin
        MP - Northern Mariana Islands
        MQ - Martinique
        MS - Montserrat
        NC - New Caledonia
        NF - Norfolk Island
        NU - Niue
        PF - French Polynesia
        PM - Saint Pierre and Miquelon
        PN - Pitcairn
        RE - Reunion
        SH - Saint Helena
        SJ - Svalbard and Jan Mayen
        SX - Sint Maarten
        TC - Turks and Caicos Islands
        TF - French Southern Territories
        TK - Tokelau
        VG - British Virgin Islands
        VI - U.S. Virgin Islands
        WF - Wallis and Futuna
        YT - Mayotte
        CS - Serbia and Montenegro
        AN - Netherlands Antilles
        GB-ENG Q21 England
        GB-SCT Q22 Scotland
        GB-WLS Q25 Wales
        GB-NIR Q26 Northern Ireland
        ES-CT Q5705 Catalonia
        ES-PV - Basque Country
        DE-BY Q980 Bavaria
        DE-SN - Saxony
        IN-GJ - Gujarat
        IN-KL - Kerala
        IN-TN - Tamil Nadu
        IN-MH - Maharashtra
        IN-UP - Uttar Pradesh
        IN-BR - Bihar
        IN-AS - Assam
        IN-WB - West Bengal
        IN-KA - Karnataka
        IN-RJ - Rajasthan
        CN-XJ - Xinjiang
        CN-GD - Guangdong
        CN-SC - Sichuan
        CN-ZJ - Zhejiang
        CN-HB - Hubei
        CN-YN - Yunnan
        CN-FJ - Fujian
        CN-NM - Inner Mongolia
        CA-ON Q1904 Ontario
        CA-QC Q176 Quebec
        CA-BC Q1974 British Columbia
        CA-AB Q1951 Alberta
        CA-NS - Nova Scotia
        CA-MB - Manitoba
        CA-SK - Saskatchewan
        CA-NB - New Brunswick
        CA-NL - Newfoundland
        AU-NSW Q3224 New South Wales
        AU-QLD Q36074 Queensland
        AU-TAS - Tasmania
        AU-WA - Western Australia
        AU-SA - South Australia
        AU-NT - Northern Territory
        IT-82 - Sicily
        IT-88 - Sardinia
        IT-25 - Lombardy
        IT-52 - Tuscany
        FR-20R - Corsica
        FR-BRE - Brittany
        FR-NOR - Normandy
        ID-AC - Aceh
        ID-BA - Bali
        ID-JW - Java
        ID-SM - Sumatra
        JP-01 - Hokkaido
        JP-47 - Okinawa
        JP-07 - Fukushima
        ES-CT - Catalunya
        ES-AN - Andalusia
        ES-GA - Galicia
        ES-CN - Canary Islands
        PT-20 - Azores
        PT-30 - Madeira
        GR-M - Crete
        BE-VLG - Flanders
        BE-WAL - Wallonia
        BA-SRP - Republika Srpska
        MX-CHP - Chiapas
        MX-SIN - Sinaloa
        MX-OAX - Oaxaca
        IM - Isle of Man
        JE - Jersey
        GG - Guernsey
        AQ Q51 Antarctica
        US-AL - Alabama|Ala.
        US-AK - Alaska
        US-AZ - Arizona|Ariz.
        US-AR - Arkansas|Ark.
        US-CA Q99 California|Calif.
        US-CO - Colorado|Colo.
        US-CT - Connecticut|Conn.
        US-DE - Delaware
        US-FL Q812 Florida|Fla.
        US-GA - Georgia
        US-HI - Hawaii
        US-ID - Idaho
        US-IL - Illinois
        US-IN - Indiana
        US-IA - Iowa
        US-KS - Kansas
        US-KY - Kentucky
        US-LA - Louisiana
        US-ME - Maine
        US-MD - Maryland
        US-MA - Massachusetts
        US-MI - Michigan|Mich.
        US-MN - Minnesota|Minn.
        US-MS - Mississippi
        US-MO - Missouri
        US-MT - Montana
        US-NE - Nebraska
        US-NV - Nevada|Nev.
        US-NH - New Hampshire
        US-NJ - New Jersey
        US-NM - New Mexico
        US-NY Q1384 New York state|upstate New York
        US-NC - North Carolina
        US-ND - North Dakota
        US-OH - Ohio
        US-OK - Oklahoma|Okla.
        US-OR - Oregon
        US-PA - Pennsylvania
        US-RI - Rhode Island
        US-SC - South Carolina
        US-SD - South Dakota
        US-TN - Tennessee|Tenn.
        US-TX Q1439 Texas
        US-UT - Utah
        US-VT - Vermont
        US-VA - Virginia
        US-WA - Washington state
        US-WV - West Virginia
        US-WI - Wisconsin|Wis.
        US-WY - Wyoming|Wyo.
        YU Q36704 Yugoslavia
        CS Q33946 Czechoslovakia
        """
}
