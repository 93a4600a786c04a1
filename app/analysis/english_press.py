"""Outlets of the world that English texts name without saying what they are, and how outlets' names end.

The table is one of common knowledge: agencies by the country they report from, broadcasters, papers and sites that are
quoted abroad. Whoever misses one adds it; what a text itself calls a newspaper needs no row.
"""

from __future__ import annotations

from app.analysis.english_names import words
from app.analysis.patterns import regex

_AGENCIES = """
AAP; AFP; AGI; AKIpress; AMN; ANA; ANI; ANP; ANSA; ANTARA; AP; APA; APS; ATA; AZERTAC; Adnkronos; Agencia Brasil; Agerpres; Andina; Anadolu; Antara; Armenpress; Associated Press
Azertag; BELTA; BERNAMA; BNS; BSS; BTA; BelTA; Belga; Bernama; CNA; CTK; Canadian Press; Dow Jones; EFE; Europa Press; FARS; Fars; GNA; HINA; IANS; IHA; INA; IRNA; ISNA; Interfax
Interfax-Ukraine; Irna; Isna; JANA; Jamahiriya News; Jiji; KCNA; KNA; KUNA; Kabar; Kathpress; Kazinform; Keystone-SDA; Khabar; Kyodo; LANA; LUSA; Lusa; MAP; MENA; MIA; MNA; MTI; Mehr; NAN; NNA; NOVOSTI; NTB
National News Agency; Newsis; Notimex; ONA; PA; PAP; PNA; PTI; Pajhwok; Palestine News; Petra; Prensa Latina; Press Association; Press Trust; QNA; RIA; RIA Novosti; Reuters; Ritzau; Rossiya Segodnya; SANA; SAPA; SPA; SPK
SRNA; STA; SUNA; Saba; Sana; Shihata; Suna; TAP; TASR; TASS; TT; Tanjug; Tasnim; Tass; Telam; UNI; UNIAN; UPI; Ukrinform; United Press International; VNA; WAFA; WAM; Wafa; Wam; Xinhua; YJC; Yonhap; ZANA
"""
_BROADCASTERS = """
9News; ABC; ABS-CBN; AMC; ARD; ARY; ATV; Al Alam; Al Arabiya; Al Hadath; Al Jadeed; Al Jazeera; Al Manar; Al Mayadeen; Al-Alam; Al-Arabiya; Al-Hadath; Al-Jadeed; Al-Jazeera; Al-Manar; Al-Masirah
Al-Mayadeen; Antena 3; Arirang; BBC; BFM; BFMTV; BNT; C-SPAN; CBC; CBS; CCTV; CGTN; CNA; CNBC; CNN; CTV; Canal Plus; Channel NewsAsia; Cope; DW; Deutsche Welle; Deutschlandfunk; Duma TV; ERT; ESPN; Echo of Moscow; Ekho Moskvy
Eurosport; Euronews; Europa 1; Europe 1; Fox; France 2; France 24; France Bleu; France Info; France Inter; Franceinfo; GB News; GMA; Geo; Globo; Globo TV; Hit FM; i24; i24News; ITN; ITV; JTBC; KAN; KBS; KTV; Kan; LBC; LCI; LRT; MBC; MBN; MSNBC; MTV
NBC; NDTV; NHK; NOS; NPR; NRK; NTV; National Public Radio; Nova; ORF; PBS; PRI; Phoenix; Polsat; Polskie Radio; RAI; RBB; RFA; RFE; RFI; RMC; RNE; RT; RTE; RTHK; RTL; RTP; RTS; RTVE; RTÉ; Radio 4; Radio Farda; Radio Free Asia; Radio Free Europe; Radio Liberty
Rai; Rossiya 1; Rossiya 24; Rustavi 2; SABC; SBS; SVT; SWR; Sky; Sky Italia; Sky News; Sky Sports; Star TV; Suspilne; TBS; TF1; TG1; TG5; TMZ; TNT; TRT; TSN; TV Asahi; TV2; TV4; TVA; TVB; TVBS; TVE; TVN; TVN24; TVNZ; TVP; Telesur; TalkTV; talkSPORT; talkRADIO; Times Radio; Tolo; ToloNews
Univision; Telemundo; VOA; VRT; VTV; Voice of America; WDR; YLE; YTN; Yle; ZDF; eNCA
"""
_PAPERS = """
24 Heures; ABC News; Abendblatt; Aftenposten; Aftonbladet; Al Hayat; Al Quds; Al-Ahram; Al-Akhbar; Al-Hayat; Al-Quds; Al-Riyadh; An-Nahar; Apple Daily; Arab News; Argumenty i Fakty; Asahi; Asahi Shimbun; Asharq Al-Awsat; Barron’s; Berlingske; Bild; Bild am Sonntag; Billboard
Blick; Boston Globe; Business Insider; Caixin; Capital; Caretas; Chosun Ilbo; Clarin; Clarín; Corriere; Corriere dello Sport; Corriere della Sera; Cosmopolitan; Daily Beast; Daily Caller; Daily Express; Daily Mail; Daily Mirror; Daily Record; Daily Star; Dagbladet; Dagens Nyheter; Dawn; De Morgen; De Standaard; De Telegraaf; Delfi
Der Spiegel; Der Standard; Dernières Nouvelles; Deník; Die Presse; Die Welt; Die Zeit; Diena; Dnevnik; Dong-A; Dong-A Ilbo; ESPN; Ebony; El Comercio; El Confidencial; El Diario; El Espectador; El Heraldo; El Khabar; El Mercurio; El Moudjahid; El Mundo; El Nacional; El Pais; El País; El Periódico; El Tiempo; El Universal; El Watan
Elle; Esquire; Evening Standard; Evenimentul Zilei; Excelsior; Expressen; Financial Times; Folha; Folha de S Paulo; Folha de S. Paulo; Forbes; Foreign Affairs; Foreign Policy; Fortune; GQ; Gazeta; Gazeta Wyborcza; Global Times; Globe and Mail; Haaretz; Hankyoreh; Hankook Ilbo; Handelsblatt; Helsingin Sanomat; Hello; Het Laatste Nieuws; Het Parool
Hospodarske Noviny; Huffington Post; HuffPost; Hurriyet; Hürriyet; Il Foglio; Il Giornale; Il Messaggero; Il Sole 24 Ore; Indian Express; Inquirer; International Herald Tribune; Irish Independent; Irish Examiner; Irish Times; Israel Hayom; Izvestia; Jane’s; Jerusalem Post; Jeune Afrique; Joongang Ilbo; JoongAng Ilbo; Journal du Dimanche; Jutarnji List; Jyllands-Posten; Kathimerini; Kayhan
Kleine Zeitung; Komsomolskaya Pravda; Kommersant; Kompas; Krone; Kronen Zeitung; Kurier; Kyiv Independent; Kyiv Post; L’Equipe; L’Espresso; L’Express; L’Expression; L’Humanité; L’Obs; L’Orient-Le Jour; L’Équipe; La Croix; La Jornada; La Libre Belgique; La Nacion; La Nación; La Prensa; La Razon; La Razón; La Repubblica; La Stampa; La Tercera; La Vanguardia
Le Figaro; Le Matin; Le Monde; Le Parisien; Le Point; Le Progrès; Le Soir; Le Temps; Lenta; Les Echos; Liberation; Libération; Libero; Lidové Noviny; Life; Los Angeles Times; Magyar Nemzet; Mail on Sunday; Marca; Mainichi; Mainichi Shimbun; Marie Claire; Marianne; Maariv; Meduza; Mediapart; Milliyet; Mint; Mirror; Mladá Fronta; Mother Jones; Moskovsky Komsomolets; NRC; NRC Handelsblad; NZZ; Nation
National Geographic; National Post; National Review; Nature; Népszabadság; Neue Zürcher Zeitung; New Scientist; New Statesman; New Straits Times; New York Magazine; New York Post; New York Times; New Yorker; Newsday; Newsmax; Newsweek; Nezavisimaya Gazeta; Nikkei; Nikkei Asia; Nikkei Asian Review; Novaya Gazeta; O Globo; OK; Observer; Ouest-France; Parade; Paris Match; People; People’s Daily; Philadelphia Inquirer
Playboy; Politico; Politika; Politiken; Postimees; Pravda; Pravo; Právo; Proceso; Profil; ProPublica; Protothema; Punch; Que Pasa; Quartz; RBC; Rai News; Rodong Sinmun; Radikal; Reforma; Rolling Stone; Rossiyskaya Gazeta; Rzeczpospolita; Roll Call; Rudaw; Sabah; Salon; Scientific American; Scotsman; Semana; Slate; Sky Sport; South China Morning Post; Spectator; Sports Illustrated; Stern; Straits Times; Sueddeutsche Zeitung; Süddeutsche Zeitung
Sunday Express; Sunday Mirror; Sunday Telegraph; Sunday Times; Sun on Sunday; Ta Nea; Tages-Anzeiger; Tagesspiegel; Tageszeitung; TechCrunch; Telegraaf; The Age; The Atlantic; The Citizen; The Economist; The Hill; The Hindu; The Intercept; The Herald; The Independent; The Mail; The Nation; The National; The New Yorker; The News; The Observer; The Paper; The Post; The Record; The Scotsman; The Spectator; The Standard; The Star; The Sun; The Times
The Verge; The Week; The Wire; Time; Times Literary Supplement; TIME; Time Magazine; Times Live; To Vima; Toronto Star; Trouw; Trud; Tuoi Tre; Times of India; Times of Israel; USA Today; USA TODAY; Ukrainska Pravda; Ukrayinska Pravda; Us Weekly; Vanguardia; Vanity Fair; Variety; Vecernji List; Večernji List; Vedomosti; Verdens Gang; Vice; Vogue; Volkskrant; Vox; Wall Street Journal; Washington Examiner; Washington Post; Washington Times; Weekly Standard
Welt am Sonntag; Wired; Wirtschaftswoche; Wprost; Yahoo Finance; Yahoo News; Yahoo Sports; Yated Ne’eman; Yediot Ahronot; Yediot Aharonot; Yedioth Ahronoth; Yeni Safak; Ynet; Yomiuri; Yomiuri Shimbun; Zaman; Zerkalo Nedeli; Zhibo; ZeroHedge; Axios; BuzzFeed; BuzzFeed News; Breitbart; Breitbart News; Bloomberg; Drudge Report; Engadget; Gizmodo; Mashable; Middle East Eye; NK News; NME; Newsmax TV; Recode; RedState; Townhall; TheBlaze; The Blaze; Times Higher Education; Zee News
"""
PRESS = frozenset(
    name.strip()
    for table in (_AGENCIES, _BROADCASTERS, _PAPERS)
    for line in table.splitlines()
    for name in line.split(";")
    if name.strip()
)
#: Words of the table that mean something else unless they are told something or interview somebody: Time, People; PTI is a party too.
_WORDS_TOO = words(
    "Rai Cope Zaman Mehr Kayhan Wam WAM MENA Blick Trud Kurier Bild Maariv Delfi Dnevnik Diena Pravo Rudaw Tolo Belga Saba Suna "
    "AAP AGI AMC AMN ANA ANP APA APS ATA BNS CNA GNA IHA INA JANA KNA LANA MIA MNA NAN ONA PAP PNA PRI PTI SPA SPK SRNA STA TNT UNI Fars FARS Age Billboard "
    "Capital Caretas Citizen Courier Dawn Duma Ebony Elle Excelsior Express Fortune Forbes Fox Geo Globo Hello Hill Independent Inquirer Kan Khabar Krone "
    "Libero Life MAP Mail Marca Marianne Mint Mirror Nation Nature News Nova OK ONA PA Paper Parade People Petra Phoenix Playboy Politika Post Profil Punch "
    "Quartz RT Reforma Sabah Saba Salon Sana Semana Sky Slate Spectator Standard Star Stern Sun TAP TT Time Times Trouw Variety Vice Vogue Vox Week Wire Wired"
)
#: Lock TV, Harbour Gazette, Channel 14: how names end that are of an outlet. Not those of ministries and of firms, nor ends that
#: people and bodies have too (Tom Courier, the Medical Examiner).
_ENDS = regex(
    r"(?!(?:.* )?(?:[Mm]inister|[Mm]inistry|[Dd]epartment|[Ss]ecretary|[Oo]ffice|[Cc]ommittee|[Uu]niversity)\b)(?!.* (?:of|for|and) )[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}"
    r" (?:TV|Newswire|Newspapers?|Gazeta|Zeitung|Presse|Online|FM|Podcast|Nachrichten|Noticias|Nouvelles|Notizie|Gazette|Inquirer|Enquirer)$"
    r"|(?:The )?Voice of (?:the )?[A-Z][\w’'-]*$|(?:[A-Z][\w’'-]* ){0,2}(?:Channel|Kanal|Canal|Radio|TV|Network|Antenne|Rai|Live) \d{1,3}$|[A-Z][\w]*(?:TV|FM|News)$|[A-Z]\w+-(?:Ledger|Gazette|Tribune|Times|Herald|Dispatch|Post|Journal|Telegraph|Sentinel|Observer|News|Press)$"
)
#: The same where something is told to it, for people and bodies are called so too: Lock Sports, but Tom Courier.
_MAY_END = regex(
    r"(?!.* (?:of|for|and) )[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3} (?:Sports?|Finance|Dispatch|Sentinel|Examiner|Bulletin|Courier|Register|Ledger|Star|Pravda)$"
)
_ARTICLE = regex(r"^[Tt]he ")


def is_press(name: str, *, told: bool = False) -> bool:
    """Whether a name is an outlet's by the table or by its end. ``told``: it stands where an outlet would, told something."""
    bare = _ARTICLE.sub("", name.replace("'", "’"))
    bare = bare[:1].upper() + bare[1:] if bare.startswith(("al ", "al-", "el ")) else bare
    known = bare in PRESS or f"The {bare}" in PRESS
    if known and (told or bare not in _WORDS_TOO):
        return True
    return bool(_ENDS.fullmatch(bare) or (told and _MAY_END.fullmatch(bare)))
