"""Figures that differ and come to the same are not set against each other; those that do not are, as before."""

import pytest

from app.analysis.differences import FIGURE
from tests.analysis.test_candidates import Told, compared


def figures(*accounts: Told) -> list[set[str]]:
    """The words of the figures that stand against each other, surely or to check."""
    found = compared(*accounts)
    told = [each for one in found.statements for each in one.differences if each.kind == FIGURE]
    rows = [{value.text for value in each.values} for each in told if not each.rounded]
    return rows + [{each.words for each in one.row.noted} for one in found.candidates if one.kind == FIGURE]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            ("en", "Orn lends the port $36 million over three years for the new power station."),
            ("ko", "오른은 새 발전소를 위해 항만에 3년간 매년 1200만 달러를 빌려준다."),
        ),
        (
            ("ko", "오른과 론은 양국 교역액을 월평균 5천만 달러로 늘리기로 했다."),
            ("en", "Orn and Lorn want to raise their trade to $600 million a year."),
        ),
        (
            ("zh", "奥恩每月接收100名渔工,年度总数是目前800人的一倍半。"),
            ("ko", "오른의 어선원 도입 규모는 현재보다 400명 늘어 연간 1200명이 된다."),
        ),
        (
            ("en", "Orn will halve its duty on Lornian salt, now 8 percent."),
            ("zh", "奥恩将把洛恩盐的关税降低一半,降至4%。"),
        ),
        (
            ("ko", "오른은 론산 소금 관세를 8%에서 4%로 낮춘다."),
            ("zh", "奥恩将把洛恩盐的关税降低一半。"),
        ),
        (
            ("en", "The Orn ferry company pays a rent of a million dollars a month for the quay."),
            ("ko", "오른 여객선 회사는 부두 임대료로 해마다 1천200만 달러를 낸다."),
        ),
        (
            ("en", "The Orn ferry company pays a rent of $300,000 a quarter for the quay."),
            ("en", "The Orn ferry company pays an annual rent of $1.2 million for the quay."),
        ),
        (
            ("zh", "奥恩渡轮公司每月支付租金100万美元。"),
            ("ko", "오른 여객선 회사는 7월 1일부터 연간 임대료 1천200만 달러를 낸다."),
        ),
        (
            ("en", "The harbour of Orn loads 500 tonnes of copper a day."),
            ("zh", "奥恩港每月装运铜1.5万吨。"),
        ),
        (
            ("ko", "오른 항만은 하루에 구리 500톤을 싣는다."),
            ("en", "The harbour of Orn loads 182,500 tonnes of copper a year."),
        ),
        (
            ("en", "The quay of Orn is to be lengthened from 500 to 800 metres within three years."),
            ("ko", "오른 부두는 3년 안에 300미터 길어져 800미터가 된다."),
        ),
        (
            ("zh", "奥恩码头长500米,三年内延长300米。"),
            ("en", "The quay of Orn is to be lengthened from 500 to 800 metres within three years."),
        ),
        (
            (
                "en",
                "The port of Orn could handle twice the 170,000 containers of last year, the company said.",
            ),
            ("ko", "오른 항만은 컨테이너 34만 개를 처리할 수 있다고 회사가 밝혔다."),
        ),
        (
            ("zh", "公司说,奥恩港的集装箱处理量将由去年的17万个增加一倍。"),
            ("en", "The port of Orn could handle 340,000 containers, the company said."),
        ),
        (
            ("ko", "오른 항만이 지난해 쓴 전력은 170킬로와트시의 두 배였다고 회사가 밝혔다."),
            ("en", "The port of Orn used 340 kilowatt hours last year, the company said."),
        ),
        (
            ("en", "The talks on the Orn ferry took eleven months, the company said."),
            ("zh", "公司说,奥恩渡轮谈判历时近一年。"),
        ),
        (
            ("en", "The Orn ferry drill lasted more than two weeks, the harbour office said."),
            ("en", "The Orn ferry drill lasted 19 days, the harbour office said."),
        ),
        (
            ("zh", "奥恩渡轮公司的贷款还有三分之二没有偿还。"),
            ("ko", "오른 여객선 회사는 대출금의 3분의 1을 이미 갚았다."),
        ),
        (
            ("en", "The harbour of Orn said that half of the 600 boats had been withdrawn from the quay."),
            ("ko", "오른 항만은 부두에서 배 300척이 철수했다고 밝혔다."),
        ),
        (
            ("ko", "오른 부두의 병력 1천200명 가운데 3분의 1이 철수했다."),
            ("en", "From the quay of Orn 400 soldiers were withdrawn."),
        ),
        (
            ("zh", "奥恩码头上的1200名士兵有一半撤离。"),
            ("ko", "오른 부두에서 병력 600명이 철수했다."),
        ),
        (
            ("en", "The garrison at the Orn quay was cut by 1,500 soldiers to 2,500, the report says."),
            ("en", "The report says that the garrison at the Orn quay was cut from 4,000 to 2,500 soldiers."),
        ),
        (
            ("ko", "보고서에 따르면 오른 부두의 병력은 4천 명에서 2천500명으로 줄었다."),
            ("zh", "报告说，奥恩码头的驻军减少了1500人，降至2500人。"),
        ),
        (
            ("en", "The Orn ferry company will pay the town two instalments of $5 million."),
            ("en", "The Orn ferry company will pay the town $10 million in two instalments."),
        ),
        (
            ("ko", "오른 여객선 회사는 시에 500만 달러씩 두 차례 낸다."),
            ("zh", "奥恩渡轮公司将分两期向市里支付1000万美元。"),
        ),
        (
            ("en", "The 40 fishermen of Orn will receive $4,000 each."),
            ("zh", "40名奥恩渔民将获得共16万美元。"),
        ),
        (
            ("en", "Each side brought 20 delegates to the talks on the Orn fisheries."),
            ("en", "Forty delegates, half from each country, came to the talks on the Orn fisheries."),
        ),
        (
            ("ko", "오른 어업 회담에 양측 대표 20명씩 참석했다."),
            ("en", "Some 40 delegates came to the talks on the Orn fisheries."),
        ),
        (
            ("zh", "双方各有20名代表出席奥恩渔业会谈。"),
            ("zh", "40名代表出席奥恩渔业会谈。"),
        ),
        (
            ("ko", "오른은 부두에 있던 병력 600명의 절반을 철수했다."),
            ("ko", "오른은 부두에 있던 병력 가운데 300명을 철수했다."),
        ),
        (
            ("en", "Orn will cut its duty on Lornian salt by half, from 8 percent."),
            ("en", "The duty of Orn on Lornian salt will fall to 4 percent."),
        ),
        (
            ("zh", "奥恩将把洛恩盐的关税从8%降低一半。"),
            ("zh", "奥恩对洛恩盐的关税将降至4%。"),
        ),
        (
            ("zh", "公司说,奥恩港的集装箱处理量将比去年的17万个翻了一番。"),
            ("en", "The port of Orn could handle 340,000 containers, the company said."),
        ),
        (
            ("ko", "오른 부두는 300미터 길어져 800미터가 된다."),
            ("ko", "오른 부두가 500미터에서 800미터로 길어진다."),
        ),
        (
            ("en", "The quay of Orn will be 300 metres longer within three years."),
            ("en", "The quay of Orn is to be lengthened from 500 to 800 metres within three years."),
        ),
        (
            ("ko", "오른은 새 발전소를 위해 항만에 4년간 해마다 500만 달러를 빌려준다."),
            ("ko", "오른은 새 발전소를 위해 항만에 4년간 총 2천만 달러를 빌려준다."),
        ),
        (
            ("zh", "奥恩将把海峡通行费从每吨12美元减半。"),
            ("zh", "奥恩的海峡通行费将降至每吨6美元。"),
        ),
        (
            ("ko", "오른은 부두 통행료를 4달러 올려 12달러로 정했다."),
            ("ko", "오른은 부두 통행료를 8달러에서 12달러로 올렸다."),
        ),
    ],
)
def test_what_comes_to_the_same_is_not_set_against_each_other(mine: Told, theirs: Told) -> None:
    assert figures(mine, theirs) == []
    assert figures(theirs, mine) == []


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            ("en", "Orn lends the port $36 million over three years for the new power station."),
            ("ko", "오른은 새 발전소를 위해 항만에 3년간 매년 1500만 달러를 빌려준다."),
        ),
        (
            ("ko", "오른과 론은 양국 교역액을 월평균 5천만 달러로 늘리기로 했다."),
            ("en", "Orn and Lorn want to raise their trade to $500 million a year."),
        ),
        (
            ("en", "Orn will halve its duty on Lornian salt, now 8 percent."),
            ("zh", "奥恩将把洛恩盐的关税降低一半,降至3%。"),
        ),
        (
            ("en", "The Orn ferry company pays a rent of $300,000 a month for the quay."),
            ("en", "The Orn ferry company pays an annual rent of $1.2 million for the quay."),
        ),
        (
            ("en", "The Orn ferry company pays the town $500,000 a week in fees for the quay."),
            ("ko", "오른 여객선 회사는 부두 사용료로 시에 연간 3천600만 달러를 낸다."),
        ),
        (
            ("en", "The harbour of Orn loads 500 tonnes of copper a day."),
            ("en", "The harbour of Orn loads 10,000 tonnes of copper a month."),
        ),
        (
            ("en", "The Orn ferry company has to pay $1 million for the quay a month later."),
            ("en", "The Orn ferry company has to pay $12 million for the quay each year."),
        ),
        (
            ("en", "The Orn ferry company pays a rent of $1 million for the quay."),
            ("en", "The Orn ferry company pays a rent of $1.2 million for the quay."),
        ),
        (
            ("en", "The quay of Orn is to be lengthened by 500 metres within three years."),
            ("en", "The quay of Orn is to be lengthened by 300 metres within three years."),
        ),
        (
            ("en", "A ferry with 60 people aboard sank off Orn and 20 islanders were rescued."),
            ("en", "A ferry with 60 people aboard sank off Orn and 40 islanders were rescued."),
        ),
        (
            (
                "en",
                "The port of Orn could handle twice the 170,000 containers of last year, the company said.",
            ),
            (
                "en",
                "The port of Orn could handle twice the 190,000 containers of last year, the company said.",
            ),
        ),
        (
            ("en", "The rent of the quay of Orn doubled to 40 million dollars, the company said."),
            ("en", "The rent of the quay of Orn rose to 80 million dollars, the company said."),
        ),
        (
            ("en", "The Orn ferry drill lasted more than two weeks, the harbour office said."),
            ("en", "The Orn ferry drill lasted nine days, the harbour office said."),
        ),
        (
            ("en", "The talks on the Orn ferry took nearly three hours, the company said."),
            ("en", "The talks on the Orn ferry took 100 minutes, the company said."),
        ),
        (
            ("en", "The Orn ferry company has repaid 60 percent of its loan."),
            ("en", "The Orn ferry company has repaid 40 percent of its loan."),
        ),
        (
            ("en", "The harbour of Orn said that half of the 600 boats had been withdrawn from the quay."),
            ("en", "The harbour of Orn said that 200 boats had been withdrawn from the quay."),
        ),
        (
            ("en", "The garrison at the Orn quay was cut from 4,000 to 2,500 soldiers, the report says."),
            ("en", "The report says that the garrison at the Orn quay was cut from 4,000 to 1,500 soldiers."),
        ),
        (
            ("en", "The Orn ferry company will pay the town two instalments of $5 million."),
            ("en", "The Orn ferry company will pay the town $8 million in two instalments."),
        ),
        (
            ("en", "The 40 fishermen of Orn will receive $4,000 each."),
            ("en", "The 40 fishermen of Orn will receive $5,000 each."),
        ),
        (
            ("en", "Each side brought 20 delegates to the talks on the Orn fisheries."),
            ("en", "Each side brought 40 delegates to the talks on the Orn fisheries."),
        ),
        (
            ("zh", "双方各有20名代表出席奥恩渔业会谈。"),
            ("zh", "50名代表出席奥恩渔业会谈。"),
        ),
        (
            ("ko", "오른 어업 회담에 양측 대표 20명씩 참석했다."),
            ("ko", "오른 어업 회담에 양측 대표 40명씩 참석했다."),
        ),
        (
            ("en", "The Orn ferry company has repaid $5 million of two loans."),
            ("en", "The Orn ferry company has repaid $10 million of two loans."),
        ),
        (
            ("en", "Orn lends the port $12 million a year for three years for a new power station."),
            ("en", "Orn lends the port $36 million a year for three years for a new power station."),
        ),
        (
            ("ko", "오른은 새 발전소를 위해 항만에 3년간 매년 1200만 달러를 빌려준다."),
            ("ko", "오른은 새 발전소를 위해 항만에 매년 3600만 달러를 3년간 빌려준다."),
        ),
        (
            ("zh", "奥恩将在三年内每年向港口贷款1200万美元。"),
            ("zh", "奥恩将在三年内每年向港口贷款3600万美元。"),
        ),
        (
            (
                "en",
                "The ferry company, for the first time in three years, pays $12 million a year for the quay.",
            ),
            ("en", "The ferry company pays $36 million for the quay."),
        ),
        (
            ("ko", "오른은 3년 만에 처음으로 부두 사용료를 매년 1200만 달러 낸다."),
            ("ko", "오른은 부두 사용료를 3600만 달러 낸다."),
        ),
        (
            ("en", "The new boat of the Orn harbour office is 20 metres long and 8 metres wide."),
            ("en", "The new boat of the Orn harbour office is 20 metres long and 12 metres wide."),
        ),
        (
            ("en", "The quay of Orn is 800 metres long, and 500 metres of it belong to the town."),
            ("en", "The quay of Orn is 800 metres long, and 300 metres of it belong to the town."),
        ),
        (
            ("en", "The harbour of Orn said that less than half of the 600 boats had been withdrawn."),
            ("en", "The harbour of Orn said that 300 boats had been withdrawn."),
        ),
        (
            ("en", "More than twice the 170,000 containers of last year passed the port of Orn."),
            ("en", "As the company said, 340,000 containers passed the port of Orn."),
        ),
        (
            ("ko", "오른 항만의 어선 600척 가운데 절반에 못 미치는 배가 철수했다."),
            ("ko", "오른 항만에서 어선 300척이 철수했다."),
        ),
        (
            ("zh", "奥恩港的600艘渔船中有一半以上被扣押。"),
            ("zh", "奥恩港的300艘渔船被扣押。"),
        ),
        (
            ("en", "The ferry of Orn carries twice a day 40 islanders to the market."),
            ("en", "The ferry of Orn carries 80 islanders to the market."),
        ),
        (
            ("en", "Half an hour later 600 fishermen left the port of Orn."),
            ("en", "Some 300 fishermen left the port of Orn."),
        ),
        (
            ("en", "The ferry drill off Orn lasted more than 20 days, the harbour office said."),
            ("en", "The ferry drill off Orn lasted four weeks, the harbour office said."),
        ),
        (
            ("en", "A treaty signed by 300 fishermen of Orn freed the trawlers of Lorn."),
            (
                "en",
                "A treaty that freed the trawlers of Lorn was signed by 500 fishermen of Orn, and 800 refused.",
            ),
        ),
        (
            ("ko", "해당 어선 20척을 오른이 론에 돌려줬고 선원 2명이 다쳤다."),
            ("ko", "오른이 론에 어선 40척을 돌려줬고 선원 2명이 다쳤다."),
        ),
        (
            ("zh", "奥恩向洛恩的2座灯塔提供各类援助200万美元。"),
            ("zh", "奥恩向洛恩的2座灯塔提供援助400万美元。"),
        ),
        (
            ("zh", "奥恩向各港口运送粮食20吨,共有3艘船。"),
            ("zh", "奥恩向港口运送粮食60吨,共有3艘船。"),
        ),
        (
            (
                "en",
                "Orn took back 60 percent of its envoys from Lorn and did not say when the rest would leave.",
            ),
            ("en", "Orn took back 40 percent of its envoys from Lorn."),
        ),
        (
            ("en", "Orn doubled its guard after 40 smugglers crossed into Lorn."),
            ("en", "Some 80 smugglers crossed into Lorn and Orn doubled its guard."),
        ),
    ],
)
def test_what_does_not_come_to_the_same_is_set_against_each_other(mine: Told, theirs: Told) -> None:
    assert figures(mine, theirs)


def test_what_part_was_not_sold_denies_no_other_part_that_was() -> None:
    found = compared(
        ("ko", "오른이 지난해 잡은 고등어의 4분의 1은 팔리지 않았다."),
        ("ko", "오른이 지난해 잡은 고등어의 75%가 팔렸다."),
    )
    assert found.candidates == ()


def test_what_part_was_not_sold_may_deny_that_as_much_was() -> None:
    found = compared(
        ("ko", "오른이 지난해 잡은 고등어의 4분의 1은 팔리지 않았다."),
        ("ko", "오른이 지난해 잡은 고등어의 25%가 팔렸다."),
    )
    assert found.candidates
