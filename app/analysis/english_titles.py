"""The titles that stand before English names: President Reed, Adv Reed, striker Tom Reed."""

from __future__ import annotations

from app.analysis.english_names import branched, words

#: Offices that have a deputy, and those who are but elected.
_RANKED = (
    r"(?:Vice[ -]|Ex-|Deputy |First Vice |Acting |Assistant |Chief )?(?:Presidents?|Ministers?|Premiers?|Chairman|Chairwoman|Chairperson|Chair"
    r"|Speaker|Director|Secretary|Governor|Mayor|Commissioner|Attorney|Prosecutor|Justice|Judge|Senator|Alderman|Councilor|Councillor|Congressman"
    r"|Congresswoman|Representative|Councilman|Councilwoman|Chancellors?|Commander|Spokesperson|Spokesman|Spokeswoman|Ambassadors?|Envoys?|Officer)"
    r"(?:-elect|-designate)?"
)
_OF_TWO_WORDS = (
    r"(?:Det(?:ective)?\.? )?(?:Ch(?:ief)?\.? )?(?:Supt|Superintendent|Insp|Inspector|Sgt|Sergeant|Constable)\.?|Det(?:ective)? Con|PC(?! (?:World|Gamer|Mag))"
    r"|(?:(?:Rt|Right|Most|Very) )?(?:Rev|Reverend|Hon|Honou?rable)\.?|Boss|"
    r"Prime Ministers?|Attorney General|Tan Sri|(?:Foreign|Defense|Defence|Unification|Finance|Trade|Labor|Health|Interior|Justice|Industry"
    r"|Culture|Education) Ministers?|(?:Grand)?(?:[Mm]other|[Ff]ather)-of-[a-z]+|(?:Mum|Mom|Dad)-of-[a-z]+|(?:(?:Assistant |Deputy )?(?:[Ss]pecial|Independent|General|Legal|Chief) )?[Cc]ounsel"
)
_CAPITAL = words(
    "Pundit Mum Dad Coroner CM CS VC Passer-by "
    "Academician ACP Activist Actor Actress ADGP Adm Adm. Admiral Adv Adv. Adviser Advisor Advocate AG Aide Alhaja Alhaji Amb. American "
    "Analyst Archbishop Atty. Australian Author Ayatollah Baroness Barr. Barrister Batsman Batter Bishop Brig Brig. Brigadier Briton "
    "Broadcaster Businessman Businesswoman Campaigner Capt Capt. Captain Cardinal CEO CFO Chef Chief Cllr Cllr. Cmdr. Co-founder Coach "
    "Col Col. Colonel Columnist Comedian Commander Commo. Commodore Compatriot Comrade Constable COO Coun Coun. Councillor Cricketer DA "
    "Dame Dato Datuk DCI DCP Deacon Defender Del. Dels. Deputy Detective DGP DIG Diplomat DM Dr Dr. DSI DSP Dutchman Economist Editor "
    "Encik Englishman Engr. Entrepreneur Envoy Executive Eyewitness Farmer Father Filmmaker Firefighter Fisherman FM Footballer Founder "
    "Fr. Frau Frenchman Gen Gen. General Goalkeeper Gov. Govs. Hajia Harbourmaster Headmaster Headmistress Headteacher Herr Historian Hon. Host IGP Imam Insp. Inspector Irishman "
    "Journalist King Lady Lawmaker Lawyer Leader Lieutenant Lord Lt Lt. Madam Madame Maj Maj. Major Mallam Manager Marshal Maulana MEC "
    "Midfielder Monsignor MP Mr Mr. Mrs Mrs. Ms Ms. Mufti Mullah Musician Nominee Novelist Nurse Ombudsman Ombudswoman Pacer Paramedic "
    "Passenger Pastor Pensioner Photographer Playwright PM Poet Politician Pollster Pope Presenter Prince Princess Principal Prof Prof. Professor "
    "Puan Quarterback Queen Rabbi Rapper Registrar Rep. Reporter Reps. Researcher Resident Rev. Reverend Scientist Scotsman Secretary-General "
    "Sen. Sens. Sergeant Sgt Sgt. Sheikh Sheriff Shopkeeper Shri Singer Sir Sister Skipper Smt Smt. Solicitor Spinner Sprinter SSP "
    "Strategist Striker Superintendent Supermodel Supt. Swami Teammate Tengku Treasurer Tun Undersecretary Viscount VP Winger"
)
_SMALL = words(
    "activist actor actress adviser advisor ambassador analyst attorney author candidate chair chairman chief co-founder coach "
    "columnist commander commentator correspondent counsel director economist envoy executive expert founder general governor historian "
    "host judge lawmaker lawyer leader manager mayor minister nominee officer pollster president professor reporter researcher resident "
    "scientist secretary senator singer spokesman spokesperson spokeswoman strategist student"
)
#: Most words open with a small letter, few of which are titles.
TITLES = rf"(?:(?=[A-Z])(?:{_RANKED}|{_OF_TWO_WORDS}|{branched(_CAPITAL)})|{branched(_SMALL)})"
