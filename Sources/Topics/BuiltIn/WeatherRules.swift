extension BuiltInRules {
    /// `Config/topics/rules/weather.yaml`
    static let weather = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 17000000 weather

        rules:
          - topic: 20001128 weather forecast
            strength: 88
            any: [weather (forecast|forecasts|outlook|forecaster|forecasters|bureau|service),
              forecasters (said|say|predict|predicted|expect|warned), meteorologists, met office, weathermen,
              near: {words: 9, all: [[forecast, expected, outlook, tonight, tomorrow], [rain, snow, sunny, showers, thunderstorms, temperatures, cloudy, drizzle, sleet]]}]
            match:
              - Forecasters expect rain at the weekend.
              - Sunny spells are expected tomorrow in the south.
            miss:
              - The bank cut its profit forecast.
              - Tomorrow the show goes on.
          - topic: 20001129 weather phenomena
            strength: 84
            any: [heat wave, heatwave, cold snap, cold wave, snowfall, snowstorm(s), blizzard(s), thunderstorm(s),
              monsoon, el nino, la nina, hailstones, heavy (rain|rains|snow|rainfall), torrential rain, dense fog,
              freezing rain, black ice, tropical depression, jet stream, lightning strike, downpour(s)]
            except: [blizzard of]
            match:
              - A blizzard closed the schools.
              - Heavy rain fell on the coast.
            miss:
              - A blizzard of paper fell from the windows.
              - He reigned long.
          - topic: 20001130 weather statistic
            strength: 86
            any: [record (high|low) temperature, record temperatures, hottest (day|year|month|summer|july|june|august),
              coldest (day|winter|night|month), wettest, driest, warmest (year|month|winter|day),
              degrees (celsius|fahrenheit), average rainfall, millimetres of rain, inches of (rain|snow),
              centimetres of snow]
            match:
              - July was the hottest month ever.
              - It was 41 degrees Celsius in Seville.
            miss:
              - The hottest ticket sold out.
              - She has two degrees.
          - topic: 20001131 weather warning
            strength: 92
            any: [weather (warning|warnings|alert|alerts), storm (warning|warnings|watch),
              red alert for (rain|heat|wind), flood (warning|warnings|alert), hurricane (warning|watch),
              tornado (warning|watch), heat (warning|alert), severe weather]
            match:
              - A storm warning is in force.
              - The met office issued a weather warning.
            miss:
              - The warning light blinked.
              - Watch the storm scene.

        """#
}
