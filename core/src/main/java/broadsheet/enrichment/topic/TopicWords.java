package broadsheet.enrichment.topic;

import java.util.HashMap;
import java.util.Map;

/**
 * English words that speak for a topic, written for this project: those that hardly stand anywhere
 * else count three, telling ones two, and those that other topics use as well one. Singular; two
 * words are joined by "_".
 */
final class TopicWords {
  private static final Map<String, Map<TopicName, Integer>> WEIGHTS = new HashMap<>();

  static {
    put(
        TopicName.WORLD,
        """
        ceasefire cease-fire truce peace_talk missile warship airstrike air_strike shelling troop
        frontline front_line invasion occupied_territory foreign_minister foreign_ministry envoy
        embassy ambassador diplomat mediator delegation nato united_nation security_council
        peacekeeper armistice refugee annexation kremlin european_union g7 g20 sanction
        general_staff air_defense air_defence artillery summit_meeting peace_deal
        """,
        """
        war drone military army navy frigate soldier diplomatic diplomacy summit alliance treaty
        sovereignty border negotiator negotiation ally hostage militant rebel coup nuclear_weapon
        overseas humanitarian_aid occupation genocide regime defense_minister defence_minister
        warring strike_group territory conflict explosion blast rocket shrapnel warplane capsize
        patrol_boat shell general flotilla air_alert bunker evacuated
        """,
        """
        talk capital foreign invader front enemy offensive combat weapon international kyiv moscow
        beijing tehran gaza israeli ukrainian russian chinese iranian taliban prime_minister region
        """);
    put(
        TopicName.POLITICS,
        """
        election ballot_measure midterm primary_election senator congressman congresswoman
        republican democrat lawmaker parliament legislature impeachment filibuster referendum
        white_house supreme_court_nominee campaign_trail house_speaker coalition_government
        opposition_party prime_minister by-election gerrymandering caucus electoral
        supreme_court coalition_partner
        """,
        """
        senate congress voter vote candidate legislation lawmakers bill governor president cabinet
        minister political party coalition budget campaign poll policy partisan bipartisan
        constitution veto government politician conservative liberal mp abortion_right gun_control
        """,
        """
        administration reform federal state law opposition leader debate speech right mayor
        committee amendment ruling trump biden attorney_general
        """);
    put(
        TopicName.BUSINESS,
        """
        stock_market interest_rate inflation shareholder dividend wall_street central_bank
        federal_reserve bond_yield earnings takeover merger acquisition bankruptcy ipo nasdaq
        dow_jones basis_point mortgage_rate recession gdp profit_margin quarterly wage_deal
        pay_deal job_cut layoff tariff supply_chain unemployment hedge_fund share_price
        consumer_price mortgage
        """,
        """
        market investor revenue profit bank company share economy economic price trader trading
        analyst retailer insurer union worker wage strike borrower lender customer ceo
        chief_executive economist billion industry export import cargo shipping freight loan
        fund startup sale dockers docker stock commodity wheat oil_price bond employer
        """,
        """
        cost pay deal job business firm buy sell demand supply consumer insurance percent
        production manufacturer tax store fee port vessel grain
        """);
    put(
        TopicName.TECHNOLOGY,
        """
        artificial_intelligence software cybersecurity hacker ransomware data_breach smartphone
        iphone android chatbot algorithm semiconductor social_network cryptocurrency bitcoin
        tech_giant machine_learning encryption app_store silicon_valley startup_founder malware
        data_theft cloud_computing tech_company
        """,
        """
        app online internet computer digital google facebook twitter apple microsoft amazon tesla
        user tech technology hack hacked hacking password chip device website web platform robot
        breach stolen_data hacker_group tiktok instagram youtube electric_vehicle server startup video_game
        """,
        """
        data network screen engineer code privacy account developer feature
        """);
    put(
        TopicName.SCIENCE,
        """
        astronomer telescope galaxy asteroid nasa spacecraft astronaut physicist fossil
        archaeologist dinosaur black_hole genome species biologist paleontologist rover
        lunar solar_system space_station exoplanet neuroscientist quantum seismologist
        first_light rocket_launch
        """,
        """
        scientist researcher research laboratory experiment planet orbit space satellite moon mars
        rocket evolution gene dna physics chemistry biology peer-reviewed journal_nature
        light-year stars ancient university_researcher observatory
        """,
        """
        study professor finding theory discovery university measurement sample science
        """);
    put(
        TopicName.HEALTH,
        """
        vaccine vaccination disease patient cancer epidemic pandemic covid covid-19 coronavirus
        clinical_trial hospital virus infection symptom diabetes alzheimer monkeypox surgeon
        medication drugmaker mental_health public_health health_official cdc fda opioid
        heart_disease obesity influenza measles
        """,
        """
        doctor physician nurse medical medicine treatment therapy outbreak dose drug illness fever
        health abortion clinic surgery cholesterol pregnancy trial_participant diagnosis
        health_care healthcare immune cases_of
        """,
        """
        risk placebo blood test trial death care infected diet study brain
        """);
    put(
        TopicName.SPORT,
        """
        quarterback touchdown world_cup premier_league semifinal semi-final playoff nba nfl mlb nhl
        fifa uefa olympic olympics grand_slam goalkeeper midfielder striker halftime half-time
        cup_final innings home_run grand_prix wimbledon tournament super_bowl ncaa head_coach
        extra_time penalty_shootout medalist pga wicket batsman knockout_stage
        """,
        """
        coach championship league season player team goal match stadium club cup athlete football
        basketball baseball soccer tennis golf hockey cricket rugby boxing racing fan referee
        qualifier scored defender win_over sport chess medal rookie pitcher runner chess_master
        """,
        """
        game final win victory beat point champion score lead squad manager race title half
        """);
    put(
        TopicName.CULTURE,
        """
        film movie box_office novel museum exhibition theater theatre orchestra grammy oscar emmy
        album singer actor actress filmmaker broadway netflix opera painting sculpture
        screenplay playwright memoir hollywood film_festival red_carpet rapper sitcom book_tour
        concert comedian poet poetry
        """,
        """
        music band song artist author art gallery celebrity director tv_show television book series
        premiere drama comedy musician streaming character stage dance culture heritage crown
        pop_star audience director star
        """,
        """
        show performance award role fan write writer story collection festival scene
        """);
    put(
        TopicName.WEATHER,
        """
        hurricane tornado cyclone typhoon thunderstorm blizzard snowstorm snowfall heatwave
        heat_wave national_weather_service forecaster tropical_storm meteorologist storm_surge
        flash_flood rainfall wind_gust heat_advisory tropical_depression monsoon
        national_hurricane_center storm_service
        """,
        """
        storm flood flooding weather rain snow wind drought forecast temperature landfall humidity
        degrees wildfire evacuation gust mph
        """,
        """
        heat cold warning damage river evacuate coast inches
        """);
    put(
        TopicName.LOCAL,
        """
        city_council town_council local_resident neighborhood neighbourhood county_commissioner
        school_board bus_route tram tram_fare municipal zoning parking_space high_street
        town_hall city_hall borough farmers_market volunteer_fire
        """,
        """
        mayor resident commuter fare bakery town street village county local community metro
        pedestrian councillor sheriff
        """,
        """
        bus park road neighbour neighbor shop library square school
        """);
  }

  static {
    put(
        TopicName.CRIME,
        """
        prosecutor convicted sentenced murder homicide robbery burglary indictment indicted
        manslaughter jury defendant plea_deal pleaded_guilty not_guilty bribery mass_shooting
        gunman shooter police_chief arrested kidnapping sexual_assault fraud_charge
        first-degree_murder detective bribe verdict stolen_jewel felony theft gang
        """,
        """
        police arrest suspect court trial judge charge victim shooting crime criminal prison jail
        lawyer attorney sentence guilty stolen custody investigator testimony witness lawsuit
        appeal conviction acquittal shot sheriff evidence stabbed stabbing rape
        """,
        """
        investigation killed gun weapon ruling case officer accused alleged
        """);
    put(
        TopicName.ENVIRONMENT,
        """
        climate_change greenhouse_gas carbon_emission global_warming biodiversity deforestation
        renewable_energy fossil_fuel endangered_species conservationist coral_reef paris_agreement
        net_zero carbon_dioxide wetland oil_spill solar_panel wind_farm
        """,
        """
        climate emission carbon wildlife pollution ecosystem habitat conservation drought glacier
        environmental environmentalist renewable recycling plastic wildfire sea_level
        """,
        """
        forest ocean energy species water warming
        """);
    put(
        TopicName.EDUCATION,
        """
        school_district classroom curriculum kindergarten student_loan tuition undergraduate
        headteacher pupil college_admission campus_protest test_score superintendent
        school_board high_school_student teachers_union
        """,
        """
        student teacher school education college campus graduate faculty classrooms principal
        university
        """,
        """
        exam degree learning parent course
        """);
    put(
        TopicName.LIFESTYLE,
        """
        recipe fashion_week designer_dress runway_show beauty_product skincare makeup horoscope
        travel_tip vacation_rental hotel_room chef restaurant cookbook home_decor fitness_routine
        wedding_dress interior_design gardening
        """,
        """
        fashion designer dress style cooking vacation hotel travel tourist wine dish wardrobe
        shoes jewelry collection outfit beach_resort ingredient
        """,
        """
        food kitchen trip wear hair gift shopping room
        """);
  }

  private TopicWords() {}

  private static void put(TopicName topic, String strong, String telling, String weak) {
    put(topic, strong, 3);
    put(topic, telling, 2);
    put(topic, weak, 1);
  }

  private static void put(TopicName topic, String words, int weight) {
    for (var word : words.strip().split("\\s+", -1)) {
      WEIGHTS.computeIfAbsent(Topics.stem(word), key -> new HashMap<>()).putIfAbsent(topic, weight);
    }
  }

  /** By topic, how much a word or two joined ones say for it. */
  static Map<TopicName, Integer> of(String word) {
    return WEIGHTS.getOrDefault(word, Map.of());
  }
}
